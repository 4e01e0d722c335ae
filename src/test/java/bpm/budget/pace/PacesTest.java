package bpm.budget.pace;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.month.Measure;
import bpm.budget.month.Months;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Percent;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The pace of an office with all below it, by category, with figures worked by hand. */
class PacesTest {

    private static final OfficeCode PROVINCE = Given.province(2);
    private static final FiscalYear YEAR = new FiscalYear(2567);
    /** Half of a year of 366 days. */
    private static final LocalDate HALF = LocalDate.of(2024, 3, 31);

    @Test
    void money_counts_where_it_lies_and_each_category_has_its_own_pace() {
        var one = GivenMoney.in(PROVINCE, 1).allotted(1000);
        var two = GivenMoney.in(PROVINCE, 2).allotted(600);
        var subsidy = new MoneyAccount(
                two.account().office(), two.account().purpose(), Category.SUBSIDY, Fund.ADMIN);
        one.post(one.department(), EntryKind.ALLOT, subsidy.at(PROVINCE), 500);
        one.post(one.province(), EntryKind.ALLOT, subsidy, 400); // 100 stay at the province
        one.post(EntryKind.DISBURSE, 300);
        one.post(EntryKind.COMMIT, 200);
        two.post(EntryKind.ADVANCE, 100);
        two.post(EntryKind.CLEAR, 100, Details.NONE.spent(Baht.of(20)));
        GivenMoney.post(
                two.district(), EntryKind.DISBURSE, subsidy, Baht.of("312.50"), Details.NONE);

        var told = of(PROVINCE);

        // operations 1,000 + 600 = 1,600, paid 300 + 20 = 320: 20 %
        // subsidy 100 + 400 = 500, paid 312.50: 62.5 %; together 2,100 and 632.50: 30.12 %
        assertThat(told.fromLedger()).isTrue();
        assertThat(told.lines()).hasSize(3);
        line(told.lines().get(0), Optional.empty(), "2100", "632.5", "30.12", Verdict.BEHIND);
        line(
                told.lines().get(1),
                Optional.of(Category.OPERATIONS),
                "1600",
                "320",
                "20",
                Verdict.BEHIND);
        line(
                told.lines().get(2),
                Optional.of(Category.SUBSIDY),
                "500",
                "312.5",
                "62.5",
                Verdict.ON_TIME);
        assertThat(of(one.account().office()).lines())
                .first()
                .satisfies(line -> assertThat(line.pace().actual())
                        .contains(new Percent(new BigDecimal("30"))));
    }

    @Test
    void without_a_ledger_the_months_stand_for_both_and_there_are_no_categories() {
        var months = new Months(Map.of(
                new Months.Slot(1, Measure.PLANNED_BAHT), new BigDecimal("400"),
                new Months.Slot(12, Measure.PLANNED_BAHT), new BigDecimal("600"),
                new Months.Slot(2, Measure.RESULT_BAHT), new BigDecimal("460")));
        var empty = Given.province();

        var told = Server.bean(Transactions.class)
                .read(
                        Given.planner(empty),
                        () -> Server.bean(Paces.class).of(empty, YEAR, months, HALF));

        assertThat(told.fromLedger()).isFalse();
        assertThat(told.lines()).hasSize(1);
        line(told.lines().getFirst(), Optional.empty(), "1000", "460", "46", Verdict.NEARLY);
    }

    private static Paces.Told of(OfficeCode office) {
        return Server.bean(Transactions.class)
                .read(
                        Given.planner(PROVINCE),
                        () -> Server.bean(Paces.class).of(office, YEAR, Months.NONE, HALF));
    }

    /** Without targets of the year, half of it has passed. */
    private static void line(
            PaceLine line,
            Optional<Category> category,
            String money,
            String spent,
            String percent,
            Verdict verdict) {
        assertThat(line.category()).isEqualTo(category);
        assertThat(line.pace().money()).isEqualByComparingTo(money);
        assertThat(line.pace().spent()).isEqualByComparingTo(spent);
        assertThat(line.pace().actual()).contains(new Percent(new BigDecimal(percent)));
        assertThat(line.pace().verdict()).isEqualTo(verdict);
    }
}
