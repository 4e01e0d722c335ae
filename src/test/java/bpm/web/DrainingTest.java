package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A node waits for its proxy once it has served, and never otherwise: bin/bench rolling proves what for. */
class DrainingTest {

    private final StaticApplicationContext context = new StaticApplicationContext();
    private final List<Duration> waited = new ArrayList<>();

    @Test
    void who_never_served_stops_at_once() throws InterruptedException {
        stop(draining(30));

        assertThat(waited).isEmpty();
    }

    @Test
    void who_serves_waits_once_and_for_its_own_end_only() throws InterruptedException {
        var draining = draining(30);
        draining.serves();

        draining.leave(new ContextClosedEvent(new StaticApplicationContext()));
        assertThat(waited).as("another's end").isEmpty();

        stop(draining);
        stop(draining);
        assertThat(waited).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void without_a_proxy_nobody_waits() throws InterruptedException {
        var draining = draining(0);
        draining.serves();

        stop(draining);

        assertThat(waited).isEmpty();
    }

    private Draining draining(int seconds) {
        return new Draining(context, seconds, waited::add);
    }

    private void stop(Draining draining) throws InterruptedException {
        draining.leave(new ContextClosedEvent(context));
    }
}
