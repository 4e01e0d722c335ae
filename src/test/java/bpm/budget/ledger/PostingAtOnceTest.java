package bpm.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.org.OfficeCode;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;
import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who post in the same moment: nothing is drawn twice, counted twice or lost, and nobody waits in a ring. */
class PostingAtOnceTest {

    private static final OfficeCode PROVINCE = Given.province(4);
    private static final int MANY = 32;

    @Test
    void thirty_two_who_draw_from_one_commitment_never_draw_more_than_it_holds() throws Exception {
        var given = GivenMoney.in(PROVINCE, 1).allotted(5000);
        long order = given.post(EntryKind.COMMIT, 1000);

        long paid = atOnce(
                64, i -> () -> given.post(EntryKind.DISBURSE, 70, Details.NONE.drawing(order)));

        assertThat(paid).isEqualTo(14);
        assertThat(given.figures().committed()).isEqualTo(Baht.of(20));
        assertThat(given.figures().disbursed()).isEqualTo(Baht.of(980));
    }

    @Test
    void transfers_both_ways_corrections_and_returns_at_once_all_come_through() throws Exception {
        var given = GivenMoney.in(PROVINCE, 2).allotted(10_000);
        var here = given.account();
        var there = new MoneyAccount(here.office(), here.purpose(), Category.SUBSIDY, here.fund());
        move(given.district(), here, there, 5000);
        var entries = IntStream.range(0, MANY)
                .mapToObj(i -> given.post(EntryKind.DISBURSE, 1))
                .toList();

        long done = atOnce(4 * MANY, i -> () -> switch (i % 4) {
            case 0 -> move(given.district(), here, there, 10);
            case 1 -> move(given.district(), there, here, 10);
            case 2 -> given.correct(entries.get(i / 4), 3);
            default -> given.post(EntryKind.RETURN, 2, Details.NONE.note("เหลือจ่าย"));
        });

        assertThat(done).isEqualTo(4L * MANY);
        assertThat(given.figures().free()).isEqualTo(Baht.of(5000 - 3 * MANY - 2 * MANY));
        assertThat(GivenMoney.figures(there).free()).isEqualTo(Baht.of(5000));
        assertThat(Server.bean(VerifyingLedger.class).verify().wrong()).isEmpty();
    }

    @Test
    void the_same_form_sent_by_many_at_once_counts_once() throws Exception {
        var given = GivenMoney.in(PROVINCE, 3).allotted(1000);
        var form = UUID.randomUUID();

        long answered = atOnce(
                MANY, i -> () -> given.post(EntryKind.DISBURSE, 100, Details.NONE.once(form)));

        assertThat(answered).isEqualTo(MANY);
        assertThat(given.figures().disbursed()).isEqualTo(Baht.of(100));
        assertThat(given.told()).isEqualTo("budget.allot budget.disburse");
    }

    @Test
    void money_allotted_while_the_activity_is_taken_back_never_stays_behind() throws Exception {
        var given = GivenMoney.in(PROVINCE, 4);
        given.post(given.department(), EntryKind.ALLOT, given.account().at(PROVINCE), 1000);
        var cancelling = Server.bean(CancellingAssignment.class);
        var key = given.account().purpose().activity().orElseThrow();
        var office = given.account().office();

        atOnce(MANY, i -> () -> {
            if (i == MANY / 2) {
                cancelling.cancel(
                        given.province(),
                        key,
                        new Cancellation(office, "รวมกับอำเภออื่น", 1, true));
                return 0L;
            }
            return given.post(given.province(), EntryKind.ALLOT, given.account(), 10);
        });

        assertThat(given.figures().free()).isEqualTo(Baht.ZERO);
        assertThat(Server.read(
                        Boolean.class,
                        "select cancelled_at is not null from plan_assignment where office = ? and activity = ?",
                        office.value(),
                        key.toString()))
                .isTrue();
    }

    private static long move(Actor actor, MoneyAccount from, MoneyAccount to, long baht) {
        return GivenMoney.post(
                actor,
                EntryKind.TRANSFER,
                from,
                Baht.of(baht),
                Details.NONE.to(to).note("ปรับแผน"));
    }

    /** How many of them came through; a refusal in words is none, anything else fails the test. */
    private static long atOnce(int many, IntFunction<Callable<Long>> work) throws Exception {
        try (var crowd = Executors.newFixedThreadPool(MANY)) {
            var running = IntStream.range(0, many)
                    .<Callable<Boolean>>mapToObj(i -> () -> done(work.apply(i)))
                    .toList();
            long done = 0;
            for (var one : crowd.invokeAll(running)) {
                done += one.get() ? 1 : 0;
            }
            return done;
        }
    }

    private static boolean done(Callable<Long> work) throws Exception {
        try {
            work.call();
            return true;
        } catch (Problem problem) {
            return false;
        }
    }
}
