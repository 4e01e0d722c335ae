package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;

import java.time.Duration;

/** A node waits for its proxy once it has served, and never otherwise: bin/bench rolling proves what for. */
class DrainingTest {

    private final StaticApplicationContext context = new StaticApplicationContext();

    @Test
    void who_never_served_stops_at_once() throws InterruptedException {
        assertThat(stopped(new Draining(context, 30))).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void who_serves_waits_once_and_for_its_own_end_only() throws InterruptedException {
        var draining = new Draining(context, 1);
        draining.serves();
        long start = System.nanoTime();

        draining.leave(new ContextClosedEvent(new StaticApplicationContext()));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(900));
        assertThat(stopped(draining)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(stopped(draining)).isLessThan(Duration.ofMillis(900));
    }

    @Test
    void without_a_proxy_nobody_waits() throws InterruptedException {
        var draining = new Draining(context, 0);
        draining.serves();

        assertThat(stopped(draining)).isLessThan(Duration.ofSeconds(1));
    }

    private Duration stopped(Draining draining) throws InterruptedException {
        long start = System.nanoTime();
        draining.leave(new ContextClosedEvent(context));
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
