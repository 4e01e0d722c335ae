package bpm.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.Purpose;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** An activity that has money is taken back: what was used stands in the way, what is free goes back first. */
class TakingMoneyBackTest {

    private static final OfficeCode PROVINCE = Given.province(5);

    @Test
    void what_was_committed_advanced_or_disbursed_stands_in_the_way_with_its_figures() {
        var given = GivenMoney.in(PROVINCE, 1).allotted(1000);
        long order = given.post(EntryKind.COMMIT, 300);
        given.post(EntryKind.ADVANCE, 200);
        long paid = given.post(EntryKind.DISBURSE, 100);
        var stranger = Visitor.as(Given.planner(Given.elsewhere()));
        var province = Visitor.as(given.province());

        assertThat(stranger.get(cancelling(given)).status()).isEqualTo(404);
        var page = province.get(cancelling(given));
        var refused = province.send(
                cancelling(given), "seen", "1", "reason", "รวมกับอำเภออื่น", "takeBack", "true");

        assertThat(page.text())
                .contains("ยังยกเลิกไม่ได้", "เบิกจ่ายไปแล้ว 100.00 บาท")
                .contains("ผูกพันอยู่ 300.00 บาท", "เงินยืมค้างอยู่ 200.00 บาท")
                .doesNotContain("เหตุผล");
        assertThat(page.page().select("a[href=" + given.account().place().path() + "]"))
                .hasSize(1);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("เบิกจ่ายไปแล้ว 100.00 บาท");
        assertThat(given.figures().free()).isEqualTo(Baht.of(400));

        given.correct(paid, 0);
        given.post(EntryKind.RELEASE, 300, Details.NONE.drawing(order));
        given.post(EntryKind.CLEAR, 200, Details.NONE.spent(Baht.ZERO));
        assertThat(province.get(cancelling(given)).text())
                .contains("เรียกคืนเงินที่ยังใช้ได้ 1,000.00 บาท");
    }

    @Test
    void free_money_goes_back_to_the_province_in_the_same_step() {
        var given = GivenMoney.in(PROVINCE, 2).allotted(1000);
        var above = given.account().at(PROVINCE);
        var before = GivenMoney.figures(above).free();
        var province = Visitor.as(given.province());

        var asked = province.send(cancelling(given), "seen", "1", "reason", "รวมกับอำเภออื่น");
        var left = GivenMoney.figures(above).free();
        var done = province.send(
                cancelling(given), "seen", "1", "reason", "รวมกับอำเภออื่น", "takeBack", "true");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("กรุณาเรียกเงินคืนในขั้นนี้", "1,000.00 บาท");
        assertThat(asked.page().select("textarea[name=reason]").text())
                .isEqualTo("รวมกับอำเภออื่น");
        assertThat(left).isEqualTo(before);
        assertThat(done.text()).contains("ยกเลิกแล้ว: รวมกับอำเภออื่น");
        assertThat(given.figures().free()).isEqualTo(Baht.ZERO);
        assertThat(GivenMoney.figures(above).free().minus(before)).isEqualTo(Baht.of(1000));
        assertThat(given.told()).isEqualTo("budget.allot budget.return");
        var again = province.send(
                given.account().place().path() + "/entries",
                "kind",
                "ALLOT",
                "category",
                "OPERATIONS",
                "fund",
                "ADMIN",
                "amount",
                "1",
                "day",
                "20/6/2567");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("ยังไม่ได้มอบหมายกิจกรรมนี้ให้อำเภอ");
    }

    @Test
    void a_province_keeps_free_money_for_its_districts_unless_the_department_takes_it_back() {
        var activity = ActivityKey.of("2567-07-2");
        var given = GivenMoney.in(PROVINCE, 3, activity);
        var own = given.account().at(PROVINCE);
        Server.bean(GivingAssignments.class)
                .give(given.department(), activity, PROVINCE, new Gift(1, "ครั้ง"));
        given.post(given.department(), EntryKind.ALLOT, own, 700);
        var department = Visitor.as(given.department());
        var path = "/plan/2567/giving/" + activity + "/" + PROVINCE + "/cancellation";

        assertThat(department.get(path).text()).contains("700.00 บาท", "ไม่บังคับ");
        assertThat(department.send(path, "seen", "1", "reason", "ให้อำเภอทำ").text())
                .contains("ยกเลิกแล้ว");
        assertThat(GivenMoney.figures(own).free()).isEqualTo(Baht.of(700));
    }

    @Test
    void money_of_a_project_goes_back_with_the_last_activity_of_the_project() {
        var given = GivenMoney.in(PROVINCE, 4);
        var project = given.account().instead(Purpose.of(GivenMoney.ACTIVITY.project()));
        given.post(given.department(), EntryKind.ALLOT, project.at(PROVINCE), 500);
        given.post(given.province(), EntryKind.ALLOT, project, 500);
        var province = Visitor.as(given.province());

        assertThat(province.get(cancelling(given)).text()).contains("500.00 บาท");
        province.send(
                cancelling(given), "seen", "1", "reason", "รวมกับอำเภออื่น", "takeBack", "true");

        assertThat(GivenMoney.figures(project).free()).isEqualTo(Baht.ZERO);
        assertThat(GivenMoney.figures(project.at(PROVINCE)).free()).isEqualTo(Baht.of(500));
    }

    @Test
    void what_the_district_pays_in_the_same_moment_stands_in_the_way() {
        var given = GivenMoney.in(PROVINCE, 5).allotted(1000);

        var told = atOnce(
                given.district(),
                () -> given.post(EntryKind.DISBURSE, 100),
                () -> cancel(given.province(), given.account()));

        assertThat(told).contains("เบิกจ่ายไปแล้ว 100.00 บาท");
        assertThat(given.figures().free()).isEqualTo(Baht.of(900));
    }

    @Test
    void of_two_last_activities_taken_back_at_once_the_later_takes_the_projects_money_along() {
        var one = GivenMoney.in(PROVINCE, 5, ActivityKey.of("2567-06-1"));
        var other = GivenMoney.in(PROVINCE, 5, ActivityKey.of("2567-06-2"));
        var project =
                one.account().instead(Purpose.of(ActivityKey.of("2567-06-1").project()));
        one.post(one.department(), EntryKind.ALLOT, project.at(PROVINCE), 500);
        one.post(one.province(), EntryKind.ALLOT, project, 500);

        var told = atOnce(
                one.province(),
                () -> cancel(one.province(), one.account()),
                () -> cancel(other.province(), other.account()));

        assertThat(told).isEmpty();
        assertThat(GivenMoney.figures(project).free()).isEqualTo(Baht.ZERO);
        assertThat(GivenMoney.figures(project.at(PROVINCE)).free()).isEqualTo(Baht.of(500));
    }

    private static void cancel(Actor actor, MoneyAccount account) {
        Server.bean(CancellingAssignment.class)
                .cancel(
                        actor,
                        account.purpose().activity().orElseThrow(),
                        new Cancellation(account.office(), "รวมกับอำเภออื่น", 1, true));
    }

    /** The second begins when the first has done its work, and is not over; what the second is told. */
    private static String atOnce(Actor first, Runnable work, Runnable second) {
        var later = Server.bean(Transactions.class).write(first, () -> {
            work.run();
            var running = CompletableFuture.supplyAsync(() -> told(second));
            for (int i = 0; i < 2000 && !running.isDone() && !somebodyWaits(); i++) {
                LockSupport.parkNanos(5_000_000);
            }
            return running;
        });
        return later.join();
    }

    private static boolean somebodyWaits() {
        return Server.owner()
                .sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static String told(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Problem problem) {
            return problem.errors().stream()
                    .map(error -> Words.THAI.s(error))
                    .collect(Collectors.joining(" "));
        }
    }

    private static String cancelling(GivenMoney given) {
        return "/plan/2567/giving/" + given.account().purpose() + "/"
                + given.account().office() + "/cancellation";
    }
}
