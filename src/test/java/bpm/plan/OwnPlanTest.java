package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

class OwnPlanTest {

    private static final String OURS = "/plan/2567/ours";

    @Test
    void an_offices_own_plan_is_seen_by_itself_and_those_above_only() {
        var province = Given.province();
        var stranger = Given.planner(Given.elsewhere());
        var department = Given.reviewer(OfficeCode.DEPARTMENT);

        assertThat(Visitor.as(stranger).get(OURS + "?office=" + province).status())
                .isEqualTo(404);
        var seen = Visitor.as(department).get(OURS + "?office=" + province);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("main input[type=checkbox]")).isEmpty();
    }

    @Test
    void a_province_marks_what_it_runs_with_days_and_a_person() {
        var province = Given.province();
        var planner = Given.planner(province);
        var visitor = Visitor.as(planner);

        var saved = visitor.send(
                OURS, row("2567-07-1", "on", "3/6/2567", "๕ มิ.ย. ๒๕๖๗", planner.id(), -1));

        assertThat(saved.text()).contains("บันทึกแล้ว 1 กิจกรรม");
        assertThat(Server.read(String.class, """
                        select planned_from || ' ' || planned_to || ' ' || responsible_name || ' ' || given_office
                        from plan_assignment where office = ?
                        """, province.value()))
                .isEqualTo("2024-06-03 2024-06-05 " + planner.fullName() + " " + province);
        assertThat(Server.read(String.class, """
                        select string_agg(what, ' ' order by number)
                        from trail_entry
                        where office = ? and what like 'assignment.%'
                        """, province.value()))
                .isEqualTo("assignment.given assignment.planned");
    }

    @Test
    void what_it_no_longer_marks_it_no_longer_runs() {
        var province = Given.province();
        var visitor = Visitor.as(Given.planner(province));
        visitor.send(OURS, row("2567-07-1", "on", "", "", 0, -1));
        visitor.send(OURS, row("2567-07-1", "", "", "", 0, 0));

        assertThat(Server.read(
                        Boolean.class,
                        "select cancelled_at is not null from plan_assignment where office = ?",
                        province.value()))
                .isTrue();
    }

    @Test
    void days_outside_the_window_come_back_as_typed_with_what_is_right() {
        var province = Given.province();
        var visitor = Visitor.as(Given.planner(province));

        var late = visitor.send(OURS, row("2567-07-1", "on", "1/7/2567", "2/7/2567", 0, -1));
        var odd = visitor.send(OURS, row("2567-07-1", "on", "31 มิถุนายน 2567", "", 0, -1));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("2567-07-1: ต้องสิ้นสุดไม่เกิน 30 มิ.ย. 2567");
        assertThat(late.page().select("#to-2567-07-1").attr("value")).isEqualTo("2/7/2567");
        assertThat(late.page().select("input[name=run-2567-07-1]").hasAttr("checked"))
                .isTrue();
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.text()).contains("กรุณาใส่วันเริ่ม เช่น 15 มิ.ย. 2567");
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from plan_assignment where office = ?",
                        province.value()))
                .isZero();
    }

    @Test
    void a_district_plans_what_it_was_given_and_its_due_date_follows() {
        var province = Given.province();
        var district = Given.district(province, 1);
        Server.bean(GivingAssignments.class)
                .give(
                        Given.planner(province),
                        ActivityKey.of("2567-02-1"),
                        district,
                        new Gift(20, "คน"));
        var visitor = Visitor.as(Given.person(district, Role.REPORTER));

        assertThat(visitor.get(OURS).page().select("input[type=checkbox][name^=run-]"))
                .isEmpty();
        assertThat(visitor.get(OURS).page().select("input[name^=from-]")).hasSize(1);
        visitor.send(OURS, row("2567-02-1", "on", "1/8/2567", "", 0, 0));
        // what the district was not given it cannot take on
        visitor.send(OURS, row("2567-07-2", "on", "1/7/2567", "", 0, -1));

        assertThat(Server.read(
                        String.class,
                        "select string_agg(activity || ' ' || due, ',') from plan_assignment where office = ?",
                        district.value()))
                .isEqualTo("2567-02-1 2024-08-31");
    }

    @Test
    void of_two_people_of_an_office_the_second_is_told() {
        var province = Given.province();
        var visitor = Visitor.as(Given.planner(province));
        visitor.send(OURS, row("2567-07-1", "on", "3/6/2567", "", 0, -1));

        var told = visitor.send(OURS, row("2567-07-1", "on", "4/6/2567", "", 0, -1));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("2567-07-1: มีผู้แก้ไขแถวนี้ก่อนท่าน");
        assertThat(told.page().select("#from-2567-07-1").attr("value")).isEqualTo("4/6/2567");
        assertThat(visitor.send(OURS, row("2567-07-1", "on", "4/6/2567", "", 0, 1))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_reviewer_of_the_office_cannot_write_its_plan() {
        var visitor = Visitor.as(Given.reviewer(Given.elsewhere()));

        assertThat(visitor.send(OURS, row("2567-07-1", "on", "", "", 0, -1)).status())
                .isEqualTo(403);
    }

    private static String[] row(
            String key, String run, String from, String to, long person, int seen) {
        var always = new String[] {
            "from-" + key,
            from,
            "to-" + key,
            to,
            "seen-" + key,
            Integer.toString(seen),
            "responsible-" + key,
            person == 0 ? "" : Long.toString(person),
            run.isEmpty() ? "nothing" : "run-" + key,
            "on"
        };
        return always;
    }
}
