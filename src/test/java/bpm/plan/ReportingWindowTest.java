package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.ReportingWindow.DaysAfter;
import bpm.plan.ReportingWindow.Unsettled;
import bpm.plan.ReportingWindow.WithinMonth;
import bpm.plan.file.PlanFile;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** ช่วงเวลาการบันทึก BPM: what each wording of 2567 means as a day. */
class ReportingWindowTest {

    private static final FiscalYear YEAR = new FiscalYear(2567);
    private static final Optional<LocalDate> NOT_YET = Optional.empty();

    private final Plan plan = PlanFile.shipped(2567);

    @Test
    void ภายใน_๗_วันหลังเสร็จสิ้นการประชุม_counts_from_the_day_last_held() {
        var window = window("2567-01-1");

        assertThat(window)
                .isEqualTo(new DaysAfter(
                        7,
                        ReportingWindow.Anchor.LAST_MEETING,
                        Set.of(4),
                        "ภายใน ๗ วันหลังเสร็จสิ้นการประชุม (ไตรมาส ๔)"));
        assertThat(window.due(YEAR, held("2024-07-16"), held("2024-07-30")))
                .isEqualTo(new DueDate(day("2024-07-23"), DueDate.Basis.HELD));
    }

    @Test
    void before_it_is_held_the_planned_end_counts_and_before_that_the_end_of_the_last_quarter() {
        var window = window("2567-02-1");

        assertThat(window.due(YEAR, NOT_YET, held("2024-06-14")))
                .isEqualTo(new DueDate(day("2024-07-14"), DueDate.Basis.PLANNED));
        assertThat(window.due(YEAR, NOT_YET, NOT_YET))
                .isEqualTo(new DueDate(day("2024-10-30"), DueDate.Basis.EXPECTED));
        assertThat(window.due(YEAR, NOT_YET, NOT_YET).isEstimate()).isTrue();
    }

    @Test
    void ภายใน_๑๕_วัน_หลังเสร็จสิ้นการดำเนินโครงการ_counts_from_the_projects_end() {
        assertThat(window("2567-03-2")).isInstanceOfSatisfying(DaysAfter.class, window -> {
            assertThat(window.anchor()).isEqualTo(ReportingWindow.Anchor.PROJECT_END);
            assertThat(window.due(YEAR, held("2024-08-01"), NOT_YET).day()).isEqualTo("2024-08-16");
        });
    }

    @Test
    void a_window_without_quarters_is_expected_by_the_years_end() {
        var window = new DaysAfter(7, ReportingWindow.Anchor.LAST_MEETING, Set.of(), "ภายใน ๗ วัน");

        assertThat(window.due(YEAR, NOT_YET, NOT_YET).day()).isEqualTo("2024-10-07");
    }

    @Test
    void ภายใน_๑๕_สิงหาคม_๒๕๖๗_is_that_day_whatever_was_held() {
        assertThat(window("2567-06-1"))
                .isEqualTo(new ByDate(day("2024-08-15"), "ภายใน ๑๕ สิงหาคม ๒๕๖๗"));
        assertThat(window("2567-06-1").due(YEAR, held("2024-09-01"), NOT_YET))
                .isEqualTo(new DueDate(day("2024-08-15"), DueDate.Basis.FIXED));
    }

    @Test
    void ภายในเดือนมิถุนายน_is_its_last_day() {
        assertThat(window("2567-07-1")).isInstanceOf(WithinMonth.class);
        assertThat(window("2567-07-1").due(YEAR, NOT_YET, NOT_YET).day()).isEqualTo("2024-06-30");
    }

    @Test
    void a_day_on_a_weekend_stays_and_is_marked() {
        var saturday = window("2567-13-1").due(YEAR, NOT_YET, NOT_YET);
        var sunday = window("2567-15-1").due(YEAR, NOT_YET, NOT_YET);
        var thursday = window("2567-06-1").due(YEAR, NOT_YET, NOT_YET);

        assertThat(saturday.day()).isEqualTo("2024-08-31");
        assertThat(saturday.isWeekend()).isTrue();
        assertThat(sunday.day()).isEqualTo("2024-06-30");
        assertThat(sunday.isWeekend()).isTrue();
        assertThat(thursday.isWeekend()).isFalse();
    }

    @Test
    void
            วันที่_๓๑_มิถุนายน_๒๕๖๗_is_kept_as_printed_and_proposed_as_30_June_and_never_becomes_1_July() {
        var window = (Unsettled) window("2567-14-1");
        var due = window.due(YEAR, held("2024-07-15"), held("2024-07-15"));

        assertThat(window.printed()).isEqualTo("ภายใน ๓๑ มิถุนายน ๒๕๖๗");
        assertThat(window.printedDate()).isEqualTo("๓๑ มิถุนายน ๒๕๖๗");
        assertThat(due).isEqualTo(new DueDate(day("2024-06-30"), DueDate.Basis.PROPOSED));
        assertThat(due.isProvisional()).isTrue();
    }

    @Test
    void once_the_department_settles_the_date_the_printed_wording_stays() {
        var settlement = new Settlement(
                "นางสาวตัวอย่าง", Instant.parse("2024-05-01T02:00:00Z"), "ตามหนังสือกรม");

        var settled = ((Unsettled) window("2567-14-1")).settled(day("2024-06-28"), settlement);

        assertThat(settled.printed()).isEqualTo("ภายใน ๓๑ มิถุนายน ๒๕๖๗");
        assertThat(settled.settlement()).contains(settlement);
        assertThat(settled.due(YEAR, NOT_YET, NOT_YET))
                .isEqualTo(new DueDate(day("2024-06-28"), DueDate.Basis.FIXED));
    }

    private ReportingWindow window(String key) {
        return plan.activity(ActivityKey.of(key)).orElseThrow().window();
    }

    private static Optional<LocalDate> held(String day) {
        return Optional.of(day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
