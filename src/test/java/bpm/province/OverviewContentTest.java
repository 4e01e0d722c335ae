package bpm.province;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingState;
import bpm.shared.Percent;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class OverviewContentTest {

    private static final Evaluated.Line NONE =
            new Evaluated.Line("", "ภาพรวม", "Overall", 0, "–", "–", "–");
    private static final Evaluated NOBODY =
            new Evaluated(0, 0, 0, Optional.empty(), NONE, List.of(), List.of());

    private static final Collected NOTHING = new Collected(0, List.of());

    @Test
    void results_count_when_approved_and_are_added_by_unit_over_the_target_of_all() {
        var content = of(
                office("5701", 60, "คน", 58, FilingState.APPROVED),
                office("5702", 40, "คน", 40, FilingState.SUBMITTED),
                office("5703", 2, "หมู่บ้าน", 3, FilingState.APPROVED));

        assertThat(content.sums())
                .containsExactly(
                        new UnitSum("คน", number(100), number(58), 1, 2),
                        new UnitSum("หมู่บ้าน", number(2), number(3), 1, 1));
        assertThat(content.sums().getFirst().percent()).contains(new Percent(number(58)));
        assertThat(content.sums().getLast().percent()).contains(new Percent(number(150)));
        assertThat(content.complete()).isEqualTo(2);
    }

    @Test
    void an_office_is_missing_until_every_filing_that_applies_is_approved() {
        var half = new Contribution(
                "5701",
                LocalDate.of(2024, 7, 31),
                Optional.of(number(60)),
                "คน",
                Optional.of(number(58)),
                Optional.empty(),
                1,
                20,
                List.of(
                        part(FilingKind.PROGRESS, FilingState.APPROVED),
                        new Contribution.Part(FilingKind.EVALUATION, Optional.empty(), 0)),
                List.of(),
                "");

        var content = OverviewContent.of(
                List.of(half, office("5702", 60, "คน", 60, FilingState.APPROVED)),
                Map.of("5701", "รอแบบประเมิน", "5702", "เหตุเก่า"),
                NOBODY,
                NOTHING,
                List.of());

        assertThat(content.missing()).extracting(Contribution::office).containsExactly("5701");
        assertThat(content.missing().getFirst().cause()).isEqualTo("รอแบบประเมิน");
        assertThat(content.missing().getFirst().counted()).contains(number(58));
        assertThat(content.offices().getLast().cause()).isEmpty();
    }

    @Test
    void later_is_who_was_approved_or_changed_since_and_a_cause_alone_is_no_change() {
        var sent = of(
                office("5701", 60, "คน", 58, FilingState.APPROVED),
                office("5702", 60, "คน", 0, FilingState.DRAFT),
                office("5703", 60, "คน", 0, FilingState.DRAFT));
        var now = OverviewContent.of(
                List.of(
                        office("5701", 60, "คน", 59, FilingState.APPROVED),
                        office("5702", 60, "คน", 0, FilingState.SUBMITTED),
                        office("5703", 60, "คน", 60, FilingState.APPROVED)),
                Map.of("5702", "น้ำท่วม"),
                NOBODY,
                NOTHING,
                List.of());

        assertThat(now.laterThan(sent))
                .containsExactly(new OfficeCode("5701"), new OfficeCode("5703"));
        assertThat(sent.laterThan(sent)).isEmpty();
    }

    @Test
    void what_was_reopened_and_approved_again_is_later_and_so_is_one_filing_beside_a_draft() {
        var sent = of(
                with("5701", 58, part(FilingKind.PROGRESS, 1), part(FilingKind.RESULTS, 1)),
                with("5702", 0, draft(FilingKind.PROGRESS), draft(FilingKind.RESULTS)),
                with("5703", 60, part(FilingKind.PROGRESS, 1), part(FilingKind.EVALUATION, 1)),
                with("5704", 60, part(FilingKind.PROGRESS, 0)));
        var now = of(
                with("5701", 58, part(FilingKind.PROGRESS, 1), part(FilingKind.RESULTS, 2)),
                with("5702", 0, draft(FilingKind.PROGRESS), part(FilingKind.RESULTS, 1)),
                with("5703", 60, part(FilingKind.PROGRESS, 1), draft(FilingKind.EVALUATION)),
                with("5704", 60, part(FilingKind.PROGRESS, 3))); // sealed before versions were kept

        assertThat(now.laterThan(sent))
                .containsExactly(new OfficeCode("5701"), new OfficeCode("5702"));
    }

    @Test
    void a_day_put_off_more_answers_and_a_draft_are_neither_later_nor_other_figures() {
        var approved = part(FilingKind.PROGRESS, 1);
        var sent = of(with("5701", 58, approved), with("5702", 10, draft(FilingKind.PROGRESS)));
        var now = OverviewContent.of(
                List.of(
                        new Contribution(
                                "5701",
                                LocalDate.of(2024, 9, 30),
                                Optional.of(number(60)),
                                "คน",
                                Optional.of(number(58)),
                                Optional.empty(),
                                2,
                                90,
                                List.of(approved),
                                List.of(),
                                ""),
                        with("5702", 20, draft(FilingKind.PROGRESS))),
                Map.of("5702", "น้ำท่วม"),
                new Evaluated(2, 90, 90, Optional.empty(), NONE, List.of(), List.of()),
                NOTHING,
                List.of());
        var other = of(
                with("5701", 58, part(FilingKind.PROGRESS, 2)),
                with("5702", 10, draft(FilingKind.PROGRESS)));

        assertThat(now.laterThan(sent)).isEmpty();
        assertThat(SealedOverviews.mark(now)).isEqualTo(SealedOverviews.mark(sent));
        assertThat(SealedOverviews.mark(other)).isNotEqualTo(SealedOverviews.mark(sent));
    }

    private static OverviewContent of(Contribution... offices) {
        return OverviewContent.of(List.of(offices), Map.of(), NOBODY, NOTHING, List.of());
    }

    private static Contribution office(
            String code, int target, String unit, int result, FilingState state) {
        return office(code, target, unit, result, List.of(part(FilingKind.PROGRESS, state)));
    }

    private static Contribution with(String code, int result, Contribution.Part... parts) {
        return office(code, 60, "คน", result, List.of(parts));
    }

    private static Contribution office(
            String code, int target, String unit, int result, List<Contribution.Part> parts) {
        return new Contribution(
                code,
                LocalDate.of(2024, 7, 31),
                Optional.of(number(target)),
                unit,
                Optional.of(number(result)),
                Optional.empty(),
                0,
                0,
                parts,
                List.of(),
                "");
    }

    private static Contribution.Part part(FilingKind kind, int version) {
        return new Contribution.Part(kind, Optional.of(FilingState.APPROVED), version);
    }

    private static Contribution.Part draft(FilingKind kind) {
        return new Contribution.Part(kind, Optional.of(FilingState.DRAFT), 0);
    }

    private static Contribution.Part part(FilingKind kind, FilingState state) {
        return new Contribution.Part(kind, Optional.of(state), 1);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
