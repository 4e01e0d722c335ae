package bpm.plan.giving;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivenPlan;
import bpm.plan.GivingAssignments;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

/** A new year is given as the one before was. */
class CarryingOverTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private final FiscalYear former = GivenPlan.published();
    private final FiscalYear year = GivenPlan.published();

    private final Actor planner = Given.planner(PROVINCE);
    private final Visitor visitor = Visitor.as(planner);
    private final String page = "/plan/" + year + "/giving/former";

    @Test
    void what_was_given_is_given_again_once_and_nothing_that_stands_is_touched() {
        var first = Given.district(PROVINCE, 3);
        var second = Given.district(PROVINCE, 4);
        var third = Given.district(PROVINCE, 12);
        give("07-2", former, first, 40);
        give("07-2", former, second, 50);
        give("07-2", former, third, 60);
        give("02-1", former, first, 5);
        give("02-1", former, second, 7);
        give("07-2", year, first, 99);
        give("07-2", year, third, 61);
        takenBack("07-2", year, third);
        takenBack("02-1", former, second);

        var asked = visitor.get(page).page();
        var done = visitor.send(page, "activity", year + "-07-2", "activity", year + "-02-1");

        assertThat(year).isEqualTo(former.next());
        assertThat(asked.select("input[name=activity][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(year + "-07-2", year + "-02-1");
        assertThat(asked.select("tr:has(#activity-" + year + "-07-2)").text()).contains("1 50 คน");
        assertThat(done.path()).endsWith("/plan/" + year + "/giving");
        assertThat(done.text()).contains("มอบหมายตามปี " + former + " แล้ว 2 กิจกรรม รวม 2 แห่ง");
        assertThat(told(year))
                .isEqualTo("02-1/%s 5, 07-2/%s 99, 07-2/%s 50".formatted(first, first, second));
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from trail_entry where subject = ? and what = 'assignment.given'",
                        "assignment " + year + "-07-2/" + second))
                .isEqualTo(1);
        assertThat(visitor.get(page).text()).contains("ไม่มีการมอบหมายของปี " + former);
        assertThat(visitor.send(page, "activity", year + "-07-2").text())
                .contains("ไม่มีอะไรเปลี่ยนแปลง");
    }

    @Test
    void only_a_planner_gives_and_what_others_gave_is_nothing_to_them() {
        var district = Given.district(PROVINCE, 13);
        give("05-1", former, district, 10);
        var reviewer = Visitor.as(Given.reviewer(PROVINCE));
        var stranger = Visitor.as(Given.planner(Given.elsewhere()));
        var chosen = new String[] {"activity", year + "-05-1"};

        assertThat(Visitor.as(Given.reporter(district)).get(page).status()).isEqualTo(403);
        assertThat(reviewer.send(page, chosen).status()).isEqualTo(403);
        assertThat(reviewer.get(page).page().select("input[name=activity]")).isEmpty();
        assertThat(stranger.get(page).text()).doesNotContain(year + "-05-1");
        assertThat(stranger.send(page, chosen).text()).contains("ไม่มีอะไรเปลี่ยนแปลง");
        assertThat(visitor.get("/plan/2699/giving/former").status()).isEqualTo(404);
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from plan_assignment where activity = ?",
                        year + "-05-1"))
                .isZero();
    }

    @Test
    void who_chooses_nothing_is_told() {
        give("06-2", former, Given.district(PROVINCE, 32), 10);

        var told = visitor.send(page);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page().select("#errors a[href=#activities]")).hasSize(1);
    }

    private void give(String activity, FiscalYear year, OfficeCode office, int target) {
        Server.bean(GivingAssignments.class)
                .give(planner, key(activity, year), office, new Gift(target, "คน"));
    }

    private void takenBack(String activity, FiscalYear year, OfficeCode office) {
        Server.bean(CancellingAssignment.class)
                .cancel(
                        planner,
                        key(activity, year),
                        new Cancellation(office, "รวมกับที่อื่น", 1, false));
    }

    private static ActivityKey key(String activity, FiscalYear year) {
        return ActivityKey.of(year + "-" + activity);
    }

    private static String told(FiscalYear year) {
        return Server.read(String.class, """
                select string_agg(substr(activity, 6) || '/' || office || ' ' || target::int, ', '
                    order by activity, office)
                from plan_assignment
                where year = ? and cancelled_at is null and activity ~ '(02-1|07-2)$'
                """, year.number());
    }
}
