package bpm.plan.giving;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import org.junit.jupiter.api.Test;

class GivingPagesTest {

    /** Nothing is ever saved for it. */
    private static final OfficeCode QUIET = Given.province();

    private static final String PAGE = "/plan/2567/giving/2567-07-2";

    @Test
    void a_province_sees_only_its_own_districts_and_itself() {
        var visitor = Visitor.as(Given.planner(QUIET));

        var page = visitor.get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        var codes = page.page().select("input[name^=target-]").eachAttr("name");
        assertThat(codes)
                .isNotEmpty()
                .allMatch(name -> name.startsWith("target-" + QUIET))
                .contains("target-" + QUIET);
    }

    @Test
    void an_unknown_activity_is_a_page_not_found_and_a_district_is_told_who_gives() {
        assertThat(Visitor.as(Given.planner(QUIET))
                        .get("/plan/2567/giving/2567-77-1")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(Given.planner(QUIET))
                        .get("/plan/2566/giving/2567-07-2")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(Given.reporter(Given.district(QUIET, 1)))
                        .get(PAGE)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_reviewer_reads_the_table_but_cannot_give() {
        var visitor = Visitor.as(Given.reviewer(QUIET));

        assertThat(visitor.get(PAGE).page().select("input[name^=target-]")).isEmpty();
        assertThat(visitor.send(PAGE, row(Given.district(QUIET, 1), "60", 0)).status())
                .isEqualTo(403);
    }

    @Test
    void a_planner_fills_one_number_for_all_and_saves_it() {
        var province = Given.province();
        var visitor = Visitor.as(Given.planner(province));

        var filled = visitor.send(PAGE, "action", "fill", "all-target", "๖๐", "all-unit", "คน");
        assertThat(filled.page().select("input[name^=target-]").eachAttr("value"))
                .allMatch("๖๐"::equals);
        assertThat(count(province)).isZero();

        var saved = visitor.send(PAGE, row(Given.district(province, 1), "๖๐", 0));
        assertThat(saved.text()).contains("มอบหมายแล้ว 1 หน่วยงาน");
        assertThat(visitor.get("/plan/2567/giving").text()).contains("1 จาก ");
        assertThat(count(province)).isEqualTo(1);
        assertThat(Server.read(
                        String.class,
                        "select what from trail_entry where office = ? and subject = ?",
                        province + "01",
                        "assignment 2567-07-2/" + province + "01"))
                .isEqualTo("assignment.given");
    }

    @Test
    void lines_pasted_from_a_spreadsheet_fill_the_rows_of_their_offices() {
        var visitor = Visitor.as(Given.planner(QUIET));

        var page = visitor.send(
                PAGE, "action", "paste", "pasted", QUIET + "01\t1,200\tครัวเรือน\nที่ไหน 5");

        assertThat(page.status()).isEqualTo(422);
        assertThat(value(page, "target-" + QUIET + "01")).isEqualTo("1,200");
        assertThat(value(page, "unit-" + QUIET + "01")).isEqualTo("ครัวเรือน");
        assertThat(page.text()).contains("ไม่พบหน่วยงานหรือตัวเลขในบรรทัด “ที่ไหน 5”");
    }

    @Test
    void what_is_typed_wrongly_comes_back_with_a_sentence_that_names_the_office() {
        var visitor = Visitor.as(Given.planner(QUIET));

        var page = visitor.send(PAGE, row(Given.district(QUIET, 1), "หกสิบ", 0));

        assertThat(page.status()).isEqualTo(422);
        assertThat(value(page, "target-" + QUIET + "01")).isEqualTo("หกสิบ");
        assertThat(page.text()).contains("กรุณาใส่เป้าหมายเป็นตัวเลขมากกว่า 0");
        assertThat(count(QUIET)).isZero();
    }

    @Test
    void who_saves_over_another_planners_change_is_shown_it_and_may_save_again() {
        var province = Given.province();
        var district = Given.district(province, 1);
        var visitor = Visitor.as(Given.planner(province));
        give(Given.planner(province), district, 45);

        var told = visitor.send(PAGE, row(district, "60", 0));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("เปลี่ยนเป็น 45 คน");
        assertThat(value(told, "target-" + district)).isEqualTo("60");
        assertThat(value(told, "seen-" + district)).isEqualTo("1");
        assertThat(visitor.send(PAGE, row(district, "60", 1)).text())
                .contains("มอบหมายแล้ว 1 หน่วยงาน");
    }

    @Test
    void an_assignment_is_taken_back_with_a_reason() {
        var province = Given.province();
        var district = Given.district(province, 1);
        give(Given.planner(province), district, 45);
        var visitor = Visitor.as(Given.planner(province));
        var cancelling = PAGE + "/" + district + "/cancellation";

        assertThat(Visitor.as(Given.planner(Given.elsewhere())).get(cancelling).status())
                .isEqualTo(404);
        assertThat(visitor.get(cancelling).status()).isEqualTo(200);
        assertThat(visitor.send(cancelling, "seen", "1", "reason", "").status()).isEqualTo(422);
        var done = visitor.send(cancelling, "seen", "1", "reason", "รวมกับอำเภออื่น");

        assertThat(done.text()).contains("ยกเลิกแล้ว: รวมกับอำเภออื่น");
        assertThat(count(province)).isZero();
        assertThat(visitor.get(cancelling).status()).isEqualTo(404);
    }

    @Test
    void an_office_names_one_of_its_own_people_as_responsible() {
        var province = Given.province();
        var district = Given.district(province, 1);
        give(Given.planner(province), district, 45);
        var reporter = Given.reporter(district);
        var stranger = Given.reporter(Given.district(province, 2));
        var naming = "/assignments/2567-07-2/" + district + "/responsible";
        var id = Long.toString(reporter.id());

        assertThat(Visitor.as(stranger).send(naming, "responsible", id).status())
                .isEqualTo(404);
        assertThat(Visitor.as(Given.planner(province))
                        .send(naming, "responsible", id)
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.as(reporter)
                        .send(naming, "responsible", Long.toString(stranger.id()))
                        .status())
                .isEqualTo(422);
        var activity = "/assignments/2567-07-2/" + district;
        assertThat(Visitor.as(Given.reviewer(province)).get(activity).page().select("#responsible"))
                .isEmpty();
        assertThat(Visitor.as(reporter)
                        .get(activity)
                        .page()
                        .select("#responsible option")
                        .eachAttr("value"))
                .contains(id);
        Visitor.as(reporter).send(naming, "responsible", id);

        assertThat(Server.read(
                        String.class,
                        "select responsible_name from plan_assignment where office = ?",
                        district.value()))
                .isEqualTo(reporter.fullName());
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from trail_entry where office = ? and what = 'assignment.responsible'",
                        district.value()))
                .isEqualTo(1);
    }

    private static String[] row(OfficeCode office, String target, int seen) {
        return new String[] {
            "action",
            "save",
            "target-" + office,
            target,
            "unit-" + office,
            "คน",
            "seen-" + office,
            Integer.toString(seen)
        };
    }

    private static String value(Visitor.Answer page, String field) {
        return page.page().select("input[name=" + field + "]").attr("value");
    }

    private static void give(Actor planner, OfficeCode office, long target) {
        Server.bean(GivingAssignments.class)
                .give(planner, ActivityKey.of("2567-07-2"), office, new Gift(target, "คน"));
    }

    private static long count(OfficeCode province) {
        return Server.read(
                Long.class,
                "select count(*) from plan_assignment where office like ? and cancelled_at is null",
                province + "%");
    }
}
