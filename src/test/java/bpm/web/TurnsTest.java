package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.access.password.Network;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class TurnsTest {

    private static final Network ONE = Network.of("203.0.113.1");
    private static final Network OTHER = Network.of("2001:db8::1");
    private static final Duration NONE = Duration.ZERO;
    private static final Duration FOREVER = Duration.ofDays(1);

    private final Turns<Network> turns = new Turns<>(4, 3);

    @Test
    void one_network_never_takes_all_turns() {
        for (int i = 0; i < 3; i++) {
            assertThat(turns.take(ONE, NONE)).isTrue();
        }

        assertThat(turns.take(ONE, NONE)).isFalse();
        assertThat(turns.take(OTHER, NONE)).isTrue();
        assertThat(turns.take(OTHER, NONE)).as("four at a time").isFalse();
    }

    @Test
    @Timeout(60)
    void who_waits_has_the_turn_that_is_given_back() throws Exception {
        for (int i = 0; i < 3; i++) {
            turns.take(ONE, NONE);
        }
        var waits = CompletableFuture.supplyAsync(() -> turns.take(ONE, FOREVER));
        Until.holds(() -> turns.waiting() == 1);
        assertThat(waits).isNotDone();

        turns.giveBack(ONE);

        assertThat(waits.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(turns.waiting()).isZero();
        assertThat(turns.held()).isEqualTo(3);
        assertThat(turns.take(ONE, NONE)).isFalse();
    }
}
