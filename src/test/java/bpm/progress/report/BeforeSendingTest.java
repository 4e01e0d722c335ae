package bpm.progress.report;

import static bpm.progress.report.ProgressField.*;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.FieldError;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must be there, and what is asked, before a report goes to the province. */
class BeforeSendingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 8, 20);
    private static final Goal SIXTY = goal("60");
    private static final Goal NO_QUANTITY = goal(null);
    private static final ProgressForm WHOLE = ProgressForm.EMPTY
            .with(RESPONSIBLE_NAME, "อรทัย ใจงาม")
            .with(RESPONSIBLE_PHONE, "081-234-5678")
            .with(DATES, "10 ก.ค. 2567")
            .with(RESULT, "58");

    private static Goal goal(String target) {
        return new Goal(
                new FiscalYear(2567),
                Optional.ofNullable(target).map(BigDecimal::new),
                "คน",
                Optional.of(LocalDate.of(2024, 7, 1)),
                Optional.of(LocalDate.of(2024, 7, 31)));
    }

    private static List<String> missing(ProgressForm form, Goal goal) {
        var report = ReadingForm.read(form, TODAY).report();
        return Completeness.missing(report, goal).stream()
                .map(FieldError::field)
                .toList();
    }

    private static List<Doubt> doubts(ProgressForm form, Goal goal, int photos) {
        return Doubt.about(ReadingForm.read(form, TODAY).report(), goal, photos);
    }

    @Test
    void an_empty_report_lacks_person_phone_dates_and_result() {
        assertThat(missing(ProgressForm.EMPTY, SIXTY))
                .containsExactly("responsibleName", "responsiblePhone", "dates", "result");
    }

    @Test
    void without_a_quantity_the_percent_is_entered() {
        assertThat(missing(WHOLE, NO_QUANTITY)).containsExactly("percent");
        assertThat(missing(WHOLE.with(PERCENT, "80").with(RESULT, ""), NO_QUANTITY))
                .isEmpty();
    }

    @Test
    void success_points_photos_and_remarks_may_be_empty() {
        assertThat(missing(WHOLE, SIXTY)).isEmpty();
    }

    @Test
    void another_percent_than_the_sum_wants_a_reason() {
        var form = WHOLE.with(PERCENT, "100");

        assertThat(missing(form, SIXTY)).containsExactly("percentReason");
        assertThat(missing(form.with(PERCENT_REASON, "ผู้ลา 2 คน"), SIXTY)).isEmpty();
    }

    @Test
    void nothing_is_asked_of_a_plain_report_with_photos() {
        assertThat(doubts(WHOLE, SIXTY, 4)).isEmpty();
    }

    @Test
    void a_hundred_percent_of_nothing_is_asked() {
        var form = WHOLE.with(RESULT, "0").with(PERCENT, "100").with(PERCENT_REASON, "งดจัด");

        assertThat(doubts(form, SIXTY, 4)).containsExactly(Doubt.WHOLE_WITHOUT_RESULT);
        assertThat(doubts(WHOLE.with(RESULT, "0"), SIXTY, 4)).isEmpty();
    }

    @Test
    void more_than_the_target_is_shown_and_asked_never_cut() {
        var report = ReadingForm.read(WHOLE.with(RESULT, "75"), TODAY).report();

        assertThat(Doubt.about(report, SIXTY, 4)).containsExactly(Doubt.OVER_TARGET);
        assertThat(report.percentDone(SIXTY.target()).counts().orElseThrow().plain())
                .isEqualTo("125");
    }

    @Test
    void days_outside_year_or_plan_and_missing_photos_are_asked() {
        assertThat(doubts(WHOLE.with(DATES, "15 ส.ค. 2567"), SIXTY, 0))
                .containsExactly(Doubt.OUTSIDE_PLAN, Doubt.NO_PHOTOS);
        assertThat(doubts(WHOLE.with(DATES, "15 ก.ย. 2566"), SIXTY, 1))
                .containsExactly(Doubt.OUTSIDE_YEAR, Doubt.OUTSIDE_PLAN);
    }
}
