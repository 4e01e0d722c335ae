package bpm.plan.extending;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** กรมขยายกำหนดส่ง: for whom, until when and why is kept, and it can be taken back. */
class ExtensionsTest {

    private static final String YEAR = "/plan/2567/extensions";
    private static final String JULY = "2567-07-2"; // within July

    private static final OfficeCode PROVINCE = Given.province();
    private static final Actor GIVER = Given.planner(PROVINCE);
    private static final Actor PLANNER = Given.planner(OfficeCode.DEPARTMENT);
    private static final OfficeCode FIRST = Given.district(PROVINCE, 1);
    private static final OfficeCode SECOND = Given.district(PROVINCE, 2);

    private static void given(String activity, OfficeCode office) {
        Server.bean(GivingAssignments.class)
                .give(GIVER, ActivityKey.of(activity), office, new Gift(Optional.empty(), "คน"));
    }

    private static LocalDate due(String activity, OfficeCode office) {
        return Server.read(
                LocalDate.class,
                "select due from plan_assignment where activity = ? and office = ?",
                activity,
                office.value());
    }

    private static Visitor.Answer extended(
            String activity, String reach, String office, String until, String reason) {
        return Visitor.as(PLANNER)
                .send(
                        YEAR,
                        "activity",
                        activity,
                        "reach",
                        reach,
                        "office",
                        office,
                        "until",
                        until,
                        "reason",
                        reason);
    }

    private static long last(String activity) {
        return Server.read(
                Long.class, "select max(id) from plan_extension where activity = ?", activity);
    }

    @Test
    void only_planners_of_the_department_put_a_day_off() {
        given(JULY, FIRST);
        var typed = new TypedExtension(JULY, "OFFICE", FIRST.value(), "15/9/2567", "น้ำท่วม");

        for (var person : new Actor[] {
            GIVER, Given.reporter(FIRST), Given.person(OfficeCode.DEPARTMENT, Role.REVIEWER)
        }) {
            var answer = Visitor.as(person)
                    .send(
                            YEAR,
                            "activity",
                            JULY,
                            "reach",
                            "OFFICE",
                            "office",
                            FIRST.value(),
                            "until",
                            typed.until(),
                            "reason",
                            typed.reason());
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(Visitor.as(GIVER).send(YEAR + "/1/undoing").status()).isEqualTo(403);
        assertThat(due(JULY, FIRST)).isEqualTo("2024-07-31");
    }

    @Test
    void one_office_gets_more_time_with_a_reason_that_it_reads_and_the_trail_keeps() {
        given(JULY, FIRST);
        given(JULY, SECOND);

        var answer = extended(JULY, "OFFICE", FIRST.value(), "15/9/2567", "น้ำท่วมทั้งอำเภอ");

        assertThat(answer.text())
                .contains("ขยายกำหนดส่งแล้ว 1 หน่วยงาน")
                .contains("น้ำท่วมทั้งอำเภอ");
        assertThat(due(JULY, FIRST)).isEqualTo("2024-09-15");
        assertThat(due(JULY, SECOND)).isEqualTo("2024-07-31");
        var page = Visitor.as(Given.reporter(FIRST))
                .get("/assignments/" + JULY + "/" + FIRST)
                .text();
        assertThat(page)
                .contains("กรมขยายจาก 31 ก.ค. 2567: น้ำท่วมทั้งอำเภอ")
                .contains("ตรงกับวันหยุดสุดสัปดาห์") // 15 Sep 2024 is a Sunday, and stays
                .contains("ภายในเดือนกรกฎาคม");
        assertThat(Visitor.as(Given.reporter(SECOND)).get(YEAR).text())
                .doesNotContain("น้ำท่วมทั้งอำเภอ");
        assertThat(Server.read(
                        String.class,
                        "select detail::jsonb ->> 'reason' from trail_entry where office = ? and what = 'due.extended'"
                                + " order by at desc limit 1",
                        FIRST.value()))
                .isEqualTo("น้ำท่วมทั้งอำเภอ");
    }

    @Test
    void a_province_with_its_districts_gets_it_and_also_who_is_given_the_activity_later() {
        var activity = "2567-06-2";
        given(activity, FIRST);

        extended(activity, "PROVINCE", FIRST.value(), "1/12/2567", "อุทกภัยทั้งจังหวัด");
        given(activity, SECOND);

        assertThat(due(activity, FIRST)).isEqualTo("2024-12-01");
        assertThat(due(activity, SECOND)).isEqualTo("2024-12-01");
    }

    @Test
    void undone_the_window_counts_again_or_the_longest_of_the_others() {
        var activity = "2567-08-1";
        given(activity, FIRST);
        var before = due(activity, FIRST);
        extended(activity, "EVERYONE", "", "10/12/2567", "เหตุแรก");
        long everyones = last(activity);
        extended(activity, "PROVINCE", PROVINCE.value(), "20/12/2567", "เหตุที่สอง");
        long longer = last(activity);
        assertThat(due(activity, FIRST)).isEqualTo("2024-12-20");

        var visitor = Visitor.as(PLANNER);
        assertThat(visitor.send(YEAR + "/" + longer + "/undoing").text())
                .contains("ยกเลิกแล้วโดย " + PLANNER.fullName());
        assertThat(due(activity, FIRST)).isEqualTo("2024-12-10");
        visitor.send(YEAR + "/" + everyones + "/undoing");
        assertThat(due(activity, FIRST)).isEqualTo(before);

        assertThat(visitor.send(YEAR + "/" + longer + "/undoing").status()).isEqualTo(409);
        assertThat(visitor.send(YEAR + "/999999/undoing").status()).isEqualTo(404);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where what = 'due.extension-undone'"
                                + " and office = ?",
                        PROVINCE.value()))
                .isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_named_and_what_was_typed_stays() {
        given(JULY, FIRST);

        var nothing = extended("", "", "", "31/2/2567", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select(".errors a")).hasSize(4);
        assertThat(nothing.page().select("#until").attr("value")).isEqualTo("31/2/2567");
        var earlier = extended(JULY, "OFFICE", SECOND.value(), "1/7/2567", "เร็วขึ้น");
        assertThat(earlier.status()).isEqualTo(422);
        assertThat(earlier.text()).contains("ไม่มีกำหนดส่งใดเลื่อนออกไป");
    }

    @Test
    void an_assignment_that_was_cancelled_is_not_counted() {
        var third = Given.district(PROVINCE, 3);
        given(JULY, third);
        Server.bean(CancellingAssignment.class)
                .cancel(
                        GIVER,
                        ActivityKey.of(JULY),
                        new Cancellation(third, "รวมกับอำเภออื่น", 1, false));

        var answer = extended(JULY, "OFFICE", third.value(), "15/9/2567", "น้ำท่วม");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("ไม่มีกำหนดส่งใดเลื่อนออกไป");
    }
}
