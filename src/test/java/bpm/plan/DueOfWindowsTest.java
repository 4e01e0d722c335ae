package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.plan.ReportingWindow.Anchor;
import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.ReportingWindow.DaysAfter;
import bpm.plan.ReportingWindow.Unsettled;
import bpm.plan.ReportingWindow.WithinMonth;
import bpm.shared.FiscalYear;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** วันครบกำหนด: what holds for every window of a kind, whatever was planned and held. */
class DueOfWindowsTest {

    private static final FiscalYear YEAR = new FiscalYear(2567);

    @Property
    void days_after_count_from_what_was_held_else_from_what_is_planned(
            @ForAll @IntRange(max = 366) int days,
            @ForAll Anchor anchor,
            @ForAll @IntRange(max = 400) int held,
            @ForAll @IntRange(max = 400) int planned) {
        var window = new DaysAfter(days, anchor, Set.of(3), "ภายใน");

        assertThat(window.due(YEAR, day(held), day(planned)))
                .isEqualTo(new DueDate(
                        YEAR.first().plusDays(held).plusDays(days), DueDate.Basis.HELD));
        assertThat(window.due(YEAR, Optional.empty(), day(planned)))
                .isEqualTo(new DueDate(
                        YEAR.first().plusDays(planned).plusDays(days), DueDate.Basis.PLANNED));
    }

    @Property
    void before_that_they_count_from_the_last_quarters_end_and_never_from_an_earlier_one(
            @ForAll @IntRange(max = 366) int days,
            @ForAll Set<@IntRange(min = 1, max = 4) Integer> quarters) {
        var due = new DaysAfter(days, Anchor.LAST_MEETING, quarters, "ภายใน")
                .due(YEAR, Optional.empty(), Optional.empty());

        int last = quarters.isEmpty() ? 4 : Collections.max(quarters);
        assertThat(due.basis()).isEqualTo(DueDate.Basis.EXPECTED);
        assertThat(due.day()).isEqualTo(YEAR.lastOfQuarter(last).plusDays(days));
    }

    @Property
    void a_date_a_month_and_a_proposed_day_stay_whatever_was_planned_or_held(
            @ForAll @IntRange(max = 365) int fixed,
            @ForAll @IntRange(max = 400) int held,
            @ForAll @IntRange(max = 400) int planned) {
        var date = YEAR.first().plusDays(fixed);
        var month = YearMonth.from(date);

        assertThat(new ByDate(date, "ภายใน").due(YEAR, day(held), day(planned)))
                .isEqualTo(new DueDate(date, DueDate.Basis.FIXED));
        var within = new WithinMonth(month, "ภายในเดือน").due(YEAR, day(held), day(planned));
        assertThat(YearMonth.from(within.day())).isEqualTo(month);
        assertThat(within.day().plusDays(1).getDayOfMonth()).isEqualTo(1);
        assertThat(new Unsettled("๓๑ มิถุนายน", date, "ภายใน").due(YEAR, day(held), day(planned)))
                .isEqualTo(new DueDate(date, DueDate.Basis.PROPOSED));
    }

    private static Optional<LocalDate> day(int after) {
        return Optional.of(YEAR.first().plusDays(after));
    }
}
