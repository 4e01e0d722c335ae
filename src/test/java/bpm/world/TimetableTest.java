package bpm.world;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.plan.file.PlanFile;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class TimetableTest {

    private final List<Timetable> all = Tale.all().stream()
            .map(tale -> Timetable.of(
                    tale.plot(),
                    PlanFile.shipped(2567).activity(tale.activity()).orElseThrow(),
                    tale.dice()))
            .toList();

    @Test
    void moves_follow_each_other_on_working_days_and_end_before_today() {
        for (var when : all) {
            var moves = new ArrayList<>(when.moves());
            assertThat(moves).isSorted().doesNotHaveDuplicates();
            assertThat(moves)
                    .allSatisfy(move -> assertThat(move.getDayOfWeek())
                            .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                    .allSatisfy(move ->
                            assertThat(move.toLocalDate()).isBefore(LocalDate.of(2024, 8, 20)));
        }
    }

    @Test
    void nothing_is_reported_before_it_was_held() {
        for (var when : all) {
            assertThat(when.from()).isBeforeOrEqualTo(when.to());
            assertThat(when.moves())
                    .allSatisfy(move -> assertThat(move.toLocalDate()).isAfterOrEqualTo(when.to()));
        }
    }

    @Test
    void the_dice_fall_alike_in_each_world() {
        assertThat(Tale.all().getFirst().dice().nextInt())
                .isEqualTo(Tale.all().getFirst().dice().nextInt());
        assertThat(Tale.all()).hasSize(15 * 18 + 6 * 3);
    }
}
