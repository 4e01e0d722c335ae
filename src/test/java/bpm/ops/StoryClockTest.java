package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StoryClockTest {

    private static final Instant NOW = Instant.parse("2024-08-20T03:00:00Z");
    private static final Instant THEN = Instant.parse("2024-06-30T08:00:00Z");

    private final Clock clock = new StoryClock(Clock.fixed(NOW, Words.BANGKOK));

    @Test
    void a_storys_moment_holds_only_while_it_is_told() {
        var told = new ArrayList<Instant>();

        told.add(clock.instant());
        StoryClock.at(THEN, () -> told.add(clock.instant()));
        told.add(clock.instant());

        assertThat(told).isEqualTo(List.of(NOW, THEN, NOW));
    }

    @Test
    void everyone_else_sees_the_time_it_is() {
        StoryClock.at(
                THEN,
                () -> assertThat(CompletableFuture.supplyAsync(clock::instant).join())
                        .isEqualTo(NOW));
    }

    @Test
    void it_tells_the_same_moment_in_another_zone() {
        StoryClock.at(
                THEN, () -> assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(THEN));
        assertThat(clock.getZone()).isEqualTo(Words.BANGKOK);
    }
}
