package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.access.password.Network;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

class TurnsTest {

    private static final Network ONE = Network.of("203.0.113.1");
    private static final Network OTHER = Network.of("2001:db8::1");
    private static final Duration NONE = Duration.ZERO;

    private final Turns turns = new Turns(4, 3);

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
    void who_waits_has_the_turn_that_is_given_back() {
        for (int i = 0; i < 3; i++) {
            turns.take(ONE, NONE);
        }
        var waits = CompletableFuture.supplyAsync(() -> turns.take(ONE, Duration.ofSeconds(30)));

        turns.giveBack(ONE);

        assertThat(waits.join()).isTrue();
        assertThat(turns.take(ONE, NONE)).isFalse();
    }
}
