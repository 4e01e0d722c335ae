package bpm.ops.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.ops.copy.CopyTrouble;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

class KeepTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 8, 20); // a Tuesday

    @Test
    void of_two_years_of_nights_the_last_of_days_weeks_and_months_stay() {
        var nights = nights(730);

        var kept = new TreeSet<>(Keep.of("7,5,12").of(nights));

        assertThat(kept.descendingSet().stream().map(LocalDateTime::toLocalDate))
                .startsWith(
                        TODAY,
                        TODAY.minusDays(1),
                        TODAY.minusDays(2),
                        TODAY.minusDays(3),
                        TODAY.minusDays(4),
                        TODAY.minusDays(5),
                        TODAY.minusDays(6),
                        LocalDate.of(2024, 8, 11), // Sundays end weeks
                        LocalDate.of(2024, 8, 4),
                        LocalDate.of(2024, 7, 31), // and the last days months
                        LocalDate.of(2024, 7, 28),
                        LocalDate.of(2024, 6, 30))
                .endsWith(LocalDate.of(2023, 9, 30));
        assertThat(kept).hasSize(7 + 3 + 11); // two Sundays... are days already, so is August
    }

    @Test
    void kept_night_after_night_it_comes_to_the_same_as_looking_once() {
        var keep = Keep.of("3,2,4");
        var left = new ArrayList<LocalDateTime>();

        for (var night : nights(400).reversed()) {
            left.add(night);
            left.retainAll(keep.of(left));
        }

        assertThat(new TreeSet<>(left)).isEqualTo(new TreeSet<>(keep.of(nights(400))));
    }

    @Test
    void without_a_new_copy_no_old_one_is_too_old() {
        var old = List.of(LocalDateTime.of(2001, 1, 1, 2, 0));

        assertThat(Keep.of("1,0,0").of(old)).containsExactlyElementsOf(old);
    }

    @Test
    void what_would_keep_nothing_or_is_no_number_is_refused() {
        for (var wrong : List.of("", "0,5,12", "7", "7,5", "-1,2,3", "seven,5,12")) {
            assertThatThrownBy(() -> Keep.of(wrong))
                    .isInstanceOf(CopyTrouble.class)
                    .hasMessageContaining("7,5,12");
        }
    }

    private static List<LocalDateTime> nights(int many) {
        var nights = new ArrayList<LocalDateTime>();
        for (int back = 0; back < many; back++) {
            nights.add(TODAY.minusDays(back).atTime(2, 0));
        }
        return nights;
    }
}
