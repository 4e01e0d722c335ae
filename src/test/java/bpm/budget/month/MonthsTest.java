package bpm.budget.month;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.budget.month.Months.Slot;
import bpm.review.FilingState;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ยอดไตรมาสและทั้งปี: sums of what was entered; what was not entered is not zero. */
class MonthsTest {

    private static final FiscalYear YEAR = new FiscalYear(2567);

    private static Slot slot(int place) {
        return new Slot(place, Measure.RESULT_BAHT);
    }

    private static BigDecimal baht(String text) {
        return new BigDecimal(text);
    }

    @Test
    void a_quarter_is_the_sum_of_its_three_months_and_the_year_of_all_twelve() {
        var months = new Months(Map.of(
                slot(1),
                baht("100.25"),
                slot(3),
                baht("0.50"),
                slot(4),
                baht("7"),
                slot(12),
                baht("1")));

        assertThat(months.quarter(1, Measure.RESULT_BAHT)).contains(baht("100.75"));
        assertThat(months.quarter(2, Measure.RESULT_BAHT)).contains(baht("7"));
        assertThat(months.quarter(3, Measure.RESULT_BAHT)).isEmpty();
        assertThat(months.quarter(4, Measure.RESULT_BAHT)).contains(baht("1"));
        assertThat(months.upTo(4, Measure.RESULT_BAHT)).contains(baht("107.75"));
        assertThat(months.year(Measure.RESULT_BAHT)).contains(baht("108.75"));
        assertThat(months.year(Measure.PLANNED_BAHT)).isEmpty();
    }

    @Test
    void offices_together_are_the_sum_of_each_in_any_order() {
        var one = new Months(Map.of(slot(1), baht("1"), slot(2), baht("2")));
        var two = new Months(Map.of(slot(2), baht("3")));
        var three = new Months(Map.of(slot(12), baht("0")));

        var all = Months.sum(List.of(one, two, three));

        assertThat(all).isEqualTo(Months.sum(List.of(three, Months.sum(List.of(two, one)))));
        assertThat(all.values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(slot(1), baht("1"), slot(2), baht("5"), slot(12), baht("0")));
        assertThat(Months.sum(List.of())).isEqualTo(Months.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2567-M10, 2023-10, 1, ต.ค. 2566",
        "3, 2567-M12, 2023-12, 1, ธ.ค. 2566",
        "4, 2567-M01, 2024-01, 2, ม.ค. 2567",
        "9, 2567-M06, 2024-06, 3, มิ.ย. 2567",
        "12, 2567-M09, 2024-09, 4, ก.ย. 2567"
    })
    void a_fiscal_month_has_its_place_its_key_and_its_quarter(
            int place, String key, String iso, int quarter, String said) {
        var month = new FiscalMonth(YEAR, place);

        assertThat(month.key()).isEqualTo(key);
        assertThat(FiscalMonth.parse(key)).contains(month);
        assertThat(month.iso()).isEqualTo(iso);
        assertThat(month.quarter()).isEqualTo(quarter);
        assertThat(month.in(Words.THAI)).isEqualTo(said);
        assertThat(FiscalMonth.of(month.last())).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-10, , , OPEN",
        "2024-08-11, , , LOCKED",
        "2024-08-11, 2024-08-11, , REOPENED",
        "2024-08-12, 2024-08-11, , LOCKED",
        "2024-08-05, , SUBMITTED, FILED",
        "2024-08-20, 2024-08-30, SUBMITTED, FILED",
        "2024-08-20, , APPROVED, FILED",
        "2024-08-20, , RETURNED, RETURNED",
        "2024-08-05, , DRAFT, OPEN",
        "2024-08-20, , DRAFT, LOCKED"
    })
    void july_locks_after_the_tenth_of_august_unless_the_office_above_opens_it(
            LocalDate today, LocalDate until, FilingState report, MonthDoor.Standing standing) {
        var july = new FiscalMonth(YEAR, 10);
        var door = new MonthDoor(
                july,
                MonthDoor.locksAfter(july, 10),
                today,
                Optional.ofNullable(until)
                        .map(day ->
                                new Reopening(10, day, "ใบสำคัญมาช้า", Instant.EPOCH, "ผู้ตรวจ")),
                Optional.ofNullable(report));

        assertThat(door.standing()).isEqualTo(standing);
        assertThat(door.takes(Measure.RESULT_BAHT)).isEqualTo(door.isOpen());
    }

    @Test
    void a_month_to_come_takes_a_plan_and_no_result() {
        var september = new FiscalMonth(YEAR, 12);
        var door = new MonthDoor(
                september,
                MonthDoor.locksAfter(september, 10),
                LocalDate.of(2024, 8, 20),
                Optional.empty(),
                Optional.empty());

        assertThat(door.takes(Measure.PLANNED_BAHT)).isTrue();
        assertThat(door.takes(Measure.RESULT_BAHT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'1,200.50', 1200.5", "๑๒๐๐.๕๐, 1200.5", "' 12 ', 12", "0, 0", "'๑,๒๐๐', 1200"})
    void numbers_are_typed_in_thai_or_arabic_digits_with_or_without_commas(
            String typed, BigDecimal number) {
        assertThat(Figure.parse(typed)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.234", "'1,2'", "สิบ", "1e3"})
    void what_is_no_number_is_none(String typed) {
        assertThat(Figure.parse(typed)).isEmpty();
    }
}
