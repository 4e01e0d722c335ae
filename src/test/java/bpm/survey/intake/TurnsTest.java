package bpm.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class TurnsTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Turns turns =
            new Turns(50, 1000, 1); // of a salt by which these addresses never meet

    @Test
    void a_hall_of_six_hundred_behind_one_address_sends_at_once() {
        assertThat(taken("203.0.113.7", 600, SECOND)).isEqualTo(600);
    }

    @Test
    void a_flood_is_stopped_at_a_thousand_and_then_at_fifty_a_second() {
        assertThat(taken("203.0.113.7", 20_000, SECOND)).isEqualTo(1000);
        assertThat(taken("203.0.113.7", 20_000, 2 * SECOND)).isEqualTo(50);
        assertThat(taken("203.0.113.7", 20_000, 60 * SECOND)).isEqualTo(1000);
    }

    @Test
    void others_are_not_stopped_by_a_flood_and_a_line_of_the_new_kind_is_one_address() {
        taken("203.0.113.7", 20_000, SECOND);
        assertThat(taken("198.51.100.20", 600, SECOND)).isEqualTo(600);

        assertThat(taken("2001:db8:1:2:3:4:5:6", 700, SECOND)).isEqualTo(700);
        assertThat(taken("2001:db8:1:2:9:9:9:9", 700, SECOND)).isEqualTo(300);
    }

    private long taken(String address, int tries, long at) {
        return IntStream.range(0, tries).filter(i -> turns.take(address, at)).count();
    }
}
