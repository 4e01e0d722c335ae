package bpm.budget.pace;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.FiscalYear;
import bpm.shared.Percent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** อัตราการเบิกจ่าย: disbursed beside the year elapsed and the target of the day. */
class PaceTest {

    /** A leap year: 366 days, its quarters 92, 91, 91 and 92 days long. */
    private static final FiscalYear YEAR = new FiscalYear(2567);

    private static final Map<Integer, BigDecimal> TARGETS = Map.of(
            1, new BigDecimal("32"),
            2, new BigDecimal("54"),
            3, new BigDecimal("77"),
            4, new BigDecimal("98"));

    private static Pace pace(String money, String spent, LocalDate today) {
        return Pace.on(
                today, YEAR, new Spending(new BigDecimal(money), new BigDecimal(spent)), TARGETS);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-30, 0", // before it began
        "2023-10-01, 0.27", // 1 of 366
        "2024-03-31, 50", // 183 of 366
        "2024-09-30, 100",
        "2025-01-01, 100"
    })
    void the_year_elapses_day_by_day(LocalDate today, BigDecimal percent) {
        assertThat(Pace.elapsed(YEAR, today)).isEqualTo(new Percent(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-01, 0.35", // 32 × 1/92
        "2023-12-31, 32",
        "2024-01-01, 32.24", // 32 + 22 × 1/91
        "2024-03-31, 54",
        "2024-06-30, 77",
        "2024-08-15, 87.5", // 77 + 21 × 46/92
        "2024-09-30, 98",
        "2025-03-01, 98"
    })
    void the_target_rises_by_days_between_the_ends_of_quarters(
            LocalDate today, BigDecimal percent) {
        assertThat(Pace.targetOn(YEAR, today, TARGETS)).contains(new Percent(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "5400, 54, ON_TIME",
        "5399.99, 54, ON_TIME", // by the percent that is shown
        "5300, 53, NEARLY",
        "4900, 49, NEARLY",
        "4890, 48.9, BEHIND",
        "12000, 120, ON_TIME"
    })
    void within_five_points_below_the_target_is_nearly_in_time(
            String spent, BigDecimal percent, Verdict verdict) {
        var pace = pace("10000", spent, LocalDate.of(2024, 3, 31));

        assertThat(pace.actual()).contains(new Percent(percent));
        assertThat(pace.verdict()).isEqualTo(verdict);
    }

    @Test
    void without_a_target_the_year_elapsed_is_the_measure_and_without_money_there_is_no_pace() {
        var day = LocalDate.of(2024, 3, 31);
        var half = new Spending(new BigDecimal("10"), new BigDecimal("5"));
        var none = new Spending(BigDecimal.ZERO, BigDecimal.ZERO);

        var untargeted = Pace.on(day, YEAR, half, Map.of());
        var moneyless = Pace.on(day, YEAR, none, TARGETS);

        assertThat(untargeted.target()).isEqualTo(Optional.empty());
        assertThat(untargeted.verdict()).isEqualTo(Verdict.ON_TIME);
        assertThat(moneyless.verdict()).isEqualTo(Verdict.UNKNOWN);
    }
}
