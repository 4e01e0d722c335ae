package bpm.org;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.org.AreaHistory.Outcome;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class AreaHistoryTest {

    private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);
    private static final Area WIANG = row("เวียง", null, null, null).asArea();

    @Test
    void an_unknown_code_is_added_from_before_all_years_if_no_day_is_told() {
        var history = new AreaHistory(List.of());

        assertThat(history.take(row("เวียง", null, null, null))).isEmpty();

        assertThat(history.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(history.changed()).containsExactly(WIANG);
        assertThat(WIANG.validFrom()).isEqualTo(Area.BEGINNING);
    }

    @Test
    void a_renamed_unit_keeps_its_former_name_until_the_day_of_the_new_one() {
        var history = new AreaHistory(List.of(WIANG));

        assertThat(history.take(row("เวียงใหม่", OCTOBER, null, null))).isEmpty();

        assertThat(history.outcome()).isEqualTo(Outcome.RENAMED);
        assertThat(history.changed())
                .containsExactly(
                        WIANG.closed(OCTOBER, null),
                        row("เวียงใหม่", OCTOBER, null, null).asArea());
    }

    @Test
    void a_merged_unit_is_closed_and_names_its_successor() {
        var history = new AreaHistory(List.of(WIANG));

        assertThat(history.take(row("เวียง", null, OCTOBER, "570102"))).isEmpty();

        assertThat(history.outcome()).isEqualTo(Outcome.MERGED);
        assertThat(history.changed()).containsExactly(WIANG.closed(OCTOBER, "570102"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var rename = row("เวียงใหม่", OCTOBER, null, null);
        var first = new AreaHistory(List.of(WIANG));
        first.take(rename);

        var second = new AreaHistory(List.copyOf(first.changed()));
        assertThat(second.take(rename)).isEmpty();

        assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(second.changed()).isEmpty();
    }

    @Test
    void a_yearly_list_that_repeats_the_name_from_a_later_day_changes_nothing() {
        var history = new AreaHistory(List.of(WIANG));

        assertThat(history.take(row("เวียง", OCTOBER, null, null))).isEmpty();

        assertThat(history.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void another_name_without_a_day_is_refused() {
        var history = new AreaHistory(List.of(WIANG));

        assertThat(history.take(row("เวียงใหม่", null, null, null)))
                .hasValueSatisfying(
                        error -> assertThat(error.field()).isEqualTo("row2.valid_from"));
    }

    @Test
    void another_name_from_the_same_day_corrects_a_slip_of_the_pen() {
        var history = new AreaHistory(List.of(WIANG));

        assertThat(history.take(row("เวียงง", Area.BEGINNING, null, null))).isEmpty();

        assertThat(history.outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(history.changed()).hasSize(1);
    }

    @Test
    void a_time_that_overlaps_a_former_name_is_refused() {
        var history = new AreaHistory(List.of(WIANG.closed(OCTOBER, null)));

        assertThat(history.take(row("อื่น", OCTOBER.minusDays(1), null, null))).isPresent();
        assertThat(history.take(row("อื่น", OCTOBER, null, null))).isEmpty();
        assertThat(history.take(row("เวียง", Area.BEGINNING, OCTOBER.plusDays(1), null)))
                .isPresent();
    }

    @Test
    void a_missing_english_name_does_not_erase_the_known_one() {
        var history = new AreaHistory(List.of(WIANG.named("เวียง", "Wiang", "5701")));

        assertThat(history.take(row("เวียง", null, null, null))).isEmpty();

        assertThat(history.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    private static AreaRow row(String name, LocalDate from, LocalDate to, String replacedBy) {
        return new AreaRow(
                2,
                "570101",
                AreaLevel.TAMBON,
                "5701",
                name,
                "",
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(replacedBy));
    }
}
