package bpm.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The ledger: who may post what, what each entry does, and that nobody spends more than there is. */
class PostingEntryTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void money_of_another_office_is_not_found_and_not_posted() {
        var given = GivenMoney.in(PROVINCE, 14).allotted(1000);
        var stranger = Given.planner(Given.elsewhere());
        var sibling = Given.reporter(Given.district(PROVINCE, 2));
        var reader = Given.person(given.account().office(), Role.READER);

        refused(
                Problem.Kind.NOT_FOUND,
                () -> given.post(stranger, EntryKind.DISBURSE, given.account(), 1));
        refused(
                Problem.Kind.NOT_FOUND,
                () -> given.post(sibling, EntryKind.DISBURSE, given.account(), 1));
        refused(
                Problem.Kind.FORBIDDEN,
                () -> given.post(reader, EntryKind.DISBURSE, given.account(), 1));
        refused(
                Problem.Kind.FORBIDDEN,
                () -> given.post(given.province(), EntryKind.DISBURSE, given.account(), 1));
        refused(
                Problem.Kind.FORBIDDEN,
                () -> given.post(given.district(), EntryKind.ALLOT, given.account(), 1));
        refused(
                Problem.Kind.FORBIDDEN,
                () -> given.post(given.department(), EntryKind.ALLOT, given.account(), 1));
        assertThat(given.figures().free()).isEqualTo(Baht.of(1000));
    }

    @Test
    void money_goes_down_the_tree_is_spent_and_what_is_left_goes_back() {
        var given = GivenMoney.in(PROVINCE, 15, ActivityKey.of("2567-07-2"));
        var above = given.account().at(PROVINCE);
        var before = GivenMoney.figures(above);

        given.allotted(10_000);
        long order = given.post(EntryKind.COMMIT, 4000);
        given.post(EntryKind.DISBURSE, 3000, Details.NONE.drawing(order));
        given.post(EntryKind.RELEASE, 1000);
        given.post(EntryKind.ADVANCE, 2000);
        given.post(EntryKind.CLEAR, 2000, Details.NONE.spent(Baht.of("1500.25")));
        given.post(EntryKind.CARRY_OVER, 500);
        given.post(EntryKind.RETURN, 1999, Details.NONE.note("เหลือจ่าย"));

        var now = given.figures();
        assertThat(now.granted()).isEqualTo(Baht.of(10_000));
        assertThat(now.allotted()).isEqualTo(Baht.of(8001));
        assertThat(now.committed()).isEqualTo(Baht.ZERO);
        assertThat(now.advanced()).isEqualTo(Baht.ZERO);
        assertThat(now.disbursed()).isEqualTo(Baht.of("4500.25"));
        assertThat(now.carriedOver()).isEqualTo(Baht.of(500));
        assertThat(now.free()).isEqualTo(Baht.of("3000.75"));
        var after = GivenMoney.figures(above);
        assertThat(after.handedOn().minus(before.handedOn())).isEqualTo(Baht.of(8001));
        assertThat(after.free().minus(before.free())).isEqualTo(Baht.of(1999));
        assertThat(given.told())
                .isEqualTo(
                        "budget.allot budget.commit budget.disburse budget.release budget.advance"
                                + " budget.clear budget.carry-over budget.return");
    }

    @Test
    void nothing_is_spent_beyond_what_is_free_and_nothing_drawn_beyond_what_is_open() {
        var given = GivenMoney.in(PROVINCE, 16).allotted(1000);
        long order = given.post(EntryKind.COMMIT, 600);

        refused(Problem.Kind.INVALID, () -> given.post(EntryKind.DISBURSE, 401));
        refused(
                Problem.Kind.INVALID,
                () -> given.post(EntryKind.DISBURSE, 601, Details.NONE.drawing(order)));
        refused(Problem.Kind.INVALID, () -> given.post(EntryKind.RELEASE, 601));
        refused(Problem.Kind.INVALID, () -> given.post(EntryKind.CLEAR, 1));
        refused(
                Problem.Kind.INVALID,
                () -> given.post(EntryKind.RETURN, 401, Details.NONE.note("คืน")));
        refused(Problem.Kind.INVALID, () -> given.post(EntryKind.RETURN, 1, Details.NONE));
        refused(
                Problem.Kind.INVALID,
                () -> given.post(
                        given.province(), EntryKind.ALLOT, given.account(), 2_000_000_000));
        assertThatThrownBy(() -> given.post(EntryKind.DISBURSE, 401))
                .hasMessageContaining("400.00");
        assertThatThrownBy(() -> given.post(EntryKind.DISBURSE, 601, Details.NONE.drawing(order)))
                .hasMessageContaining("600.00")
                .hasMessageNotContaining("ติดลบ");
        assertThat(given.figures().free()).isEqualTo(Baht.of(400));
    }

    @Test
    void a_correction_names_its_entry_and_gives_the_right_amount_on_both_sides() {
        var given = GivenMoney.in(PROVINCE, 17).allotted(1000);
        long paid = given.post(EntryKind.DISBURSE, 120);

        given.correct(paid, 102);
        refused(Problem.Kind.INVALID, () -> given.correct(paid, 102));
        refused(Problem.Kind.INVALID, () -> given.correct(paid, 1001));
        long back = given.post(EntryKind.RETURN, 300, Details.NONE.note("คืน"));
        var above = GivenMoney.figures(given.account().at(PROVINCE)).free();
        given.correct(back, 0);

        assertThat(given.figures().disbursed()).isEqualTo(Baht.of(102));
        assertThat(given.figures().free()).isEqualTo(Baht.of(898));
        assertThat(above.minus(GivenMoney.figures(given.account().at(PROVINCE)).free()))
                .isEqualTo(Baht.of(300));
    }

    @Test
    void the_same_form_sent_twice_counts_once() {
        var given = GivenMoney.in(PROVINCE, 18).allotted(1000);
        var form = Details.NONE.once(java.util.UUID.randomUUID());

        long first = given.post(EntryKind.DISBURSE, 100, form);
        long again = given.post(EntryKind.DISBURSE, 100, form);

        assertThat(again).isEqualTo(first);
        assertThat(given.told()).isEqualTo("budget.allot budget.disburse");
        assertThat(given.figures().disbursed()).isEqualTo(Baht.of(100));
    }

    @Test
    void the_department_is_held_to_its_grant_once_it_has_entered_one() {
        var given = GivenMoney.in(PROVINCE, 19, ActivityKey.of("2567-16-1"));
        var own = new MoneyAccount(
                OfficeCode.DEPARTMENT, given.account().purpose(), Category.PERSONNEL, Fund.ADMIN);
        var below = own.at(PROVINCE);

        given.post(given.department(), EntryKind.ALLOT, below, 500);
        refused(
                Problem.Kind.INVALID,
                () -> given.post(given.department(), EntryKind.DISBURSE, own, 1));
        refused(
                Problem.Kind.INVALID,
                () -> given.post(given.department(), EntryKind.ALLOT, own, 499));
        given.post(given.department(), EntryKind.ALLOT, own, 600);
        refused(
                Problem.Kind.INVALID,
                () -> given.post(given.department(), EntryKind.ALLOT, below, 101));
        given.post(given.department(), EntryKind.DISBURSE, own, 100);

        assertThat(GivenMoney.figures(own).free()).isEqualTo(Baht.ZERO);
    }

    @Test
    void a_provinces_own_fund_begins_at_the_province() {
        var given = GivenMoney.in(PROVINCE, 20);
        var own = new MoneyAccount(
                PROVINCE, given.account().purpose(), Category.OPERATIONS, Fund.PROVINCE);

        refused(
                Problem.Kind.FORBIDDEN,
                () -> given.post(given.department(), EntryKind.ALLOT, own, 1));
        given.post(given.province(), EntryKind.ALLOT, own, 700);
        given.post(given.province(), EntryKind.ALLOT, own.at(given.account().office()), 300);

        assertThat(GivenMoney.figures(own).free()).isEqualTo(Baht.of(400));
        assertThat(GivenMoney.figures(own.at(given.account().office())).free())
                .isEqualTo(Baht.of(300));
    }

    @Test
    void days_that_are_not_of_the_year_or_have_not_come_are_refused() {
        var given = GivenMoney.in(PROVINCE, 21).allotted(100);
        var posting = Server.bean(PostingEntry.class);

        for (var day : new LocalDate[] {
            LocalDate.of(2023, 6, 30),
            LocalDate.of(2026, 10, 1),
            LocalDate.now().plusDays(2)
        }) {
            refused(
                    Problem.Kind.INVALID,
                    () -> posting.post(
                            given.district(),
                            new Posting(
                                    EntryKind.DISBURSE,
                                    given.account(),
                                    Baht.of(1),
                                    day,
                                    Details.NONE)));
        }
        assertThat(given.figures().disbursed()).isEqualTo(Baht.ZERO);
    }

    @Test
    void thirty_two_who_pay_at_once_never_pay_more_than_there_is() throws Exception {
        var given = GivenMoney.in(PROVINCE, 22).allotted(1000);
        try (var crowd = Executors.newFixedThreadPool(32)) {
            var paid = crowd
                    .invokeAll(IntStream.range(0, 64)
                            .<Callable<Boolean>>mapToObj(i -> () -> paid(given, 70))
                            .toList())
                    .stream()
                    .filter(one -> one.resultNow())
                    .count();

            assertThat(paid).isEqualTo(14);
        }
        assertThat(given.figures().free()).isEqualTo(Baht.of(20));
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from budget_entry where office = ? and kind = 'DISBURSE'",
                        given.account().office().value()))
                .isEqualTo(14);
    }

    @Test
    void nothing_changes_or_takes_away_an_entry_and_none_is_written_past_the_ledger() {
        for (var statement : new String[] {
            "update budget_entry set amount = 1",
            "delete from budget_entry",
            "truncate budget_entry",
            "insert into budget_entry select * from budget_entry limit 1",
            "update budget_balance set granted = granted + 1",
            "delete from budget_balance",
        }) {
            assertThatThrownBy(() -> Server.bean(Transactions.class)
                            .write(
                                    Actor.SYSTEM,
                                    () -> Server.database().sql(statement).update()))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(Server.bean(VerifyingLedger.class).verify().wrong()).isEmpty();
    }

    private static boolean paid(GivenMoney given, long baht) {
        try {
            given.post(EntryKind.DISBURSE, baht);
            return true;
        } catch (Problem problem) {
            return false;
        }
    }

    private static void refused(Problem.Kind kind, ThrowingCallable posting) {
        assertThatThrownBy(posting)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
