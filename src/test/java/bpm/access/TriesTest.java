package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

class TriesTest {

    private static final Instant NOW = Instant.parse("2024-08-20T03:00:00Z");

    @Test
    void four_failures_cost_nothing() {
        assertThat(after(4).isLocked(NOW)).isFalse();
    }

    @Test
    void from_the_fifth_on_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        var minutes = IntStream.rangeClosed(5, 12)
                .mapToLong(failures -> Duration.between(
                                NOW, after(failures).lockedUntil().orElseThrow())
                        .toMinutes())
                .toArray();

        assertThat(minutes).containsExactly(1, 2, 4, 8, 15, 15, 15, 15);
    }

    @Test
    void a_lock_ends_by_itself() {
        var locked = after(5);

        assertThat(locked.isLocked(NOW.plusSeconds(59))).isTrue();
        assertThat(locked.isLocked(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void a_clock_that_was_ahead_and_is_put_back_keeps_nobody_out_until_that_day() {
        var locked = after(12);

        assertThat(locked.isLocked(NOW.minus(Duration.ofDays(400)))).isFalse();
    }

    private static Tries.Count after(int failures) {
        var count = Tries.Count.NONE;
        for (int i = 0; i < failures; i++) {
            count = count.oneMore(NOW);
        }
        return count;
    }
}
