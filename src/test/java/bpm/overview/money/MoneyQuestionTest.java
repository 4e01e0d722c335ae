package bpm.overview.money;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.budget.Baht;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What money and results do not say alike is asked, and nothing else. */
class MoneyQuestionTest {

    private static final LocalDate HELD = LocalDate.of(2024, 6, 20);

    @Test
    void money_that_fits_its_results_is_not_asked_about() {
        var money = money(10_000, 9_900, HELD.plusDays(2), false, 58, 97);

        assertThat(money.questions()).isEmpty();
        assertThat(money.aHead()).contains(Baht.of("170.69"));
        assertThat(money.spent().orElseThrow().plain()).isEqualTo("99");
    }

    @Test
    void all_done_and_nothing_paid_is_asked() {
        assertThat(money(10_000, 0, null, false, 60, 100).questions())
                .containsExactly(MoneyQuestion.DONE_WITHOUT_MONEY);
        assertThat(money(0, 0, null, false, 60, 100).questions()).isEmpty();
    }

    @Test
    void nearly_all_paid_without_a_result_is_asked() {
        assertThat(money(10_000, 9_500, HELD, false, 0, 0).questions())
                .containsExactly(MoneyQuestion.SPENT_WITHOUT_RESULT);
        assertThat(money(10_000, 9_499, HELD, false, 0, 0).questions()).isEmpty();
    }

    @Test
    void money_paid_before_the_first_meeting_or_after_the_year_is_asked() {
        assertThat(money(10_000, 100, HELD.minusDays(1), true, 60, 100).questions())
                .containsExactly(MoneyQuestion.PAID_BEFORE_HELD, MoneyQuestion.PAID_AFTER_YEAR);
    }

    private static ActivityMoney money(
            long allotted,
            long disbursed,
            @org.jspecify.annotations.Nullable LocalDate paid,
            boolean after,
            long result,
            long percent) {
        return new ActivityMoney(
                Baht.of(allotted),
                Baht.ZERO,
                Baht.ZERO,
                Baht.of(disbursed),
                Baht.ZERO,
                Baht.ZERO,
                Baht.of(allotted - disbursed),
                Baht.ZERO,
                Optional.ofNullable(paid),
                after,
                Optional.of(HELD),
                Optional.of(BigDecimal.valueOf(result)),
                Optional.of(BigDecimal.valueOf(percent)),
                result);
    }
}
