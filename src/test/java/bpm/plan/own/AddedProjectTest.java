package bpm.plan.own;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.GivenPlan;
import bpm.plan.Plans;
import bpm.plan.revision.RevisingPlan;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

/** โครงการนอกรายการของกรม: a province adds it, its districts run it and report on it. */
class AddedProjectTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);
    private static final FiscalYear YEAR = GivenPlan.published();
    private static final Actor PLANNER = Given.planner(PROVINCE);
    private static final String OURS = "/plan/" + YEAR + "/ours";
    private static final String[] TOPICS = {
        "topicNumber", "", "topicKind", "KNOWLEDGE", "topicText", "การแปรรูปสมุนไพร",
        "topicNumber", "", "topicKind", "SATISFACTION", "topicText", "ความพึงพอใจต่อวิทยากร",
        "topicNumber", "", "topicKind", "KNOWLEDGE", "topicText", "  ",
    };

    @Test
    void another_province_finds_nothing_and_only_a_planner_of_the_province_may_change_it() {
        var page = OURS + "/projects/" + add("ตลาดนัดชุมชน");
        var stranger = Visitor.as(Given.planner(Given.elsewhere()));
        var reviewer = Visitor.as(Given.reviewer(PROVINCE));
        var district = Visitor.as(Given.planner(DISTRICT));
        var department = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));

        assertThat(stranger.get(page).status()).isEqualTo(404);
        assertThat(stranger.send(page, form("ของเรา", "1")).status()).isEqualTo(404);
        assertThat(stranger.send(page + "/deletion", "seen", "1").status()).isEqualTo(404);
        assertThat(reviewer.send(page, form("ของเรา", "1")).status()).isEqualTo(403);
        assertThat(department.send(page, form("ของเรา", "1")).status()).isEqualTo(403);
        assertThat(reviewer.get(OURS + "/projects/new").status()).isEqualTo(403);
        assertThat(reviewer.send(OURS + "/projects", form("ของเรา", "0")).status())
                .isEqualTo(403);
        assertThat(district.send(OURS + "/projects", form("ของเรา", "0")).status())
                .isEqualTo(403);
        assertThat(stranger.get("/plan/" + YEAR).text()).doesNotContain("ตลาดนัดชุมชน");
    }

    @Test
    void it_stands_in_the_plan_of_the_province_its_districts_and_the_department() {
        var visitor = Visitor.as(PLANNER);
        assertThat(visitor.get(OURS + "/projects/new").status()).isEqualTo(200);

        var key = add("ผ้าพื้นเมือง");

        assertThat(key).startsWith(YEAR + "-L" + PROVINCE + ".");
        var ours = visitor.get(OURS);
        assertThat(ours.text()).contains("ผ้าพื้นเมือง");
        assertThat(ours.page().select("a[href=" + OURS + "/projects/" + key + "]"))
                .hasSize(1);
        assertThat(Visitor.as(Given.reporter(DISTRICT)).get("/plan/" + YEAR).text())
                .contains("ผ้าพื้นเมือง");
        assertThat(Visitor.as(Given.reviewer(OfficeCode.DEPARTMENT))
                        .get("/plan/" + YEAR)
                        .text())
                .contains("ผ้าพื้นเมือง");
        assertThat(Server.read(
                        String.class,
                        "select window_printed from plan_activity where key = ?",
                        key + "-1"))
                .startsWith("ภายใน ๑๕ สิงหาคม ๒๖");
        assertThat(trail(key)).isEqualTo("plan.project-added");
    }

    @Test
    void what_the_department_has_open_does_not_go_stale_and_keeps_what_was_added() {
        var plans = Server.bean(Plans.class);
        int open = plans.find(YEAR).orElseThrow().version();

        var key = add("โคก หนอง นา");
        Server.bean(RevisingPlan.class)
                .revise(Actor.SYSTEM, YEAR, open, "plan.activity-changed", plan -> plan);

        assertThat(plans.year(YEAR).projects())
                .anyMatch(project -> project.key().toString().equals(key));
    }

    @Test
    void it_is_given_to_a_district_and_reported_as_usual_and_then_stays() {
        var key = add("กองทุนชุมชน");
        var activity = key + "-1";
        var visitor = Visitor.as(PLANNER);

        var given = visitor.send(
                "/plan/" + YEAR + "/giving/" + activity,
                "action",
                "save",
                "target-" + DISTRICT,
                "40",
                "unit-" + DISTRICT,
                "คน",
                "seen-" + DISTRICT,
                "0");

        assertThat(given.text()).contains("มอบหมายแล้ว 1 หน่วยงาน");
        var reporter = Visitor.as(Given.reporter(DISTRICT));
        var work = "/assignments/" + activity + "/" + DISTRICT;
        assertThat(reporter.get(work).text()).contains("กองทุนชุมชน");
        assertThat(reporter.get(work + "/progress").status()).isEqualTo(200);
        assertThat(visitor.send(OURS + "/projects/" + key, form("กองทุนใหม่", "1", "20/8/"))
                        .text())
                .contains("กองทุนใหม่");
        assertThat(Server.read(
                        String.class,
                        "select to_char(due, 'MM-DD') from plan_assignment where activity = ?",
                        activity))
                .isEqualTo("08-20");
        var refused = visitor.send(OURS + "/projects/" + key + "/deletion", "seen", "2");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("มอบหมายแล้วลบไม่ได้");
    }

    @Test
    void who_saves_over_anothers_change_sees_both_and_may_save_again() {
        var key = add("บ้านสวย");
        var page = OURS + "/projects/" + key;
        var visitor = Visitor.as(PLANNER);
        visitor.send(page, form("บ้านสวยเมืองสุข", "1"));

        var told = visitor.send(page, form("บ้านน่าอยู่", "1"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#stale").text()).contains("บ้านสวยเมืองสุข");
        assertThat(told.page().select("#name").text()).isEqualTo("บ้านน่าอยู่");
        assertThat(visitor.send(page, form("บ้านน่าอยู่", "2")).text()).contains("บันทึกแล้ว");
        assertThat(trail(key))
                .isEqualTo("plan.project-added plan.project-changed plan.project-changed");
    }

    @Test
    void its_target_and_topics_stand_where_the_departments_stand() {
        var visitor = Visitor.as(PLANNER);
        var key = add("สมุนไพรชุมชน");
        var page = OURS + "/projects/" + key;
        var activity = key + "-1";
        assertThat(visitor.get(page).page().select("[name=topicText]")).hasSize(5);

        visitor.send(page, with(form("สมุนไพรชุมชน", "1"), "target", "๑,๒๕๐", TOPICS));
        var open = visitor.get(page).page();
        visitor.send(
                "/plan/" + YEAR + "/giving/" + activity,
                "action",
                "save",
                "target-" + DISTRICT,
                "40",
                "unit-" + DISTRICT,
                "คน",
                "seen-" + DISTRICT,
                "0");

        assertThat(open.select("#target").attr("value")).isEqualTo("1250");
        assertThat(open.select("[name=topicNumber]").eachAttr("value"))
                .startsWith("1", "2")
                .hasSize(7);
        var plan = visitor.get("/plan/" + YEAR).page().select("#a" + activity.replace(".", "\\."));
        assertThat(plan.text())
                .contains(
                        "1,250 คน",
                        "การแปรรูปสมุนไพร",
                        "ความพึงพอใจ",
                        "ประเด็นที่ต้องประเมิน 2 ข้อ");
        assertThat(Visitor.as(Given.reporter(DISTRICT))
                        .get("/assignments/" + activity + "/" + DISTRICT)
                        .text())
                .contains("การแปรรูปสมุนไพร");
        assertThat(Server.read(
                        String.class,
                        "select detail from trail_entry where subject = ? order by number desc limit 1",
                        "project " + key))
                .contains("การแปรรูปสมุนไพร", "1250");
    }

    @Test
    void a_topic_keeps_its_number_when_another_goes() {
        var visitor = Visitor.as(PLANNER);
        var key = add("ป่าชุมชน");
        var page = OURS + "/projects/" + key;
        visitor.send(page, with(form("ป่าชุมชน", "1"), "target", "", TOPICS));

        visitor.send(
                page,
                with(
                        form("ป่าชุมชน", "2"),
                        "target",
                        "",
                        "topicNumber",
                        "1",
                        "topicKind",
                        "KNOWLEDGE",
                        "topicText",
                        "",
                        "topicNumber",
                        "2",
                        "topicKind",
                        "SATISFACTION",
                        "topicText",
                        "ความพึงพอใจต่อวิทยากร",
                        "topicNumber",
                        "",
                        "topicKind",
                        "ABILITY",
                        "topicText",
                        "ทำแนวกันไฟได้"));

        assertThat(Server.read(
                        String.class,
                        "select string_agg(number || kind, ' ' order by position) from plan_topic where activity = ?",
                        key + "-1"))
                .isEqualTo("2SATISFACTION 3ABILITY");
    }

    @Test
    void a_target_and_topics_typed_wrongly_are_named_and_come_back() {
        var page = Visitor.as(PLANNER)
                .send(
                        OURS + "/projects",
                        with(
                                form("ผิด", "0"),
                                "target",
                                "หกสิบ",
                                "topicKind",
                                "LEAD_IN",
                                "topicText",
                                "เรื่องแรก",
                                "topicKind",
                                "KNOWLEDGE",
                                "topicText",
                                "ย".repeat(2001)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#errors a").eachAttr("href"))
                .containsExactly("#target", "#topic-0", "#topic-1");
        assertThat(page.text())
                .contains(
                        "อ่านเป้าหมาย “หกสิบ” ไม่ได้",
                        "กรุณาเลือกชนิดของประเด็นแถวที่ 1",
                        "ประเด็นแถวที่ 2 ยาวเกิน");
        assertThat(page.page().select("#target").attr("value")).isEqualTo("หกสิบ");
        assertThat(page.page().select("#topic-0").text()).isEqualTo("เรื่องแรก");
    }

    private static String[] with(String[] form, String name, String value, String... more) {
        return Stream.of(form, new String[] {name, value}, more)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    @Test
    void while_nothing_was_given_it_can_be_taken_away() {
        var key = add("ยกเลิกได้");
        var visitor = Visitor.as(PLANNER);

        var done = visitor.send(OURS + "/projects/" + key + "/deletion", "seen", "1");

        assertThat(done.text()).contains("ลบโครงการ " + key + " แล้ว");
        assertThat(visitor.get(OURS + "/projects/" + key).status()).isEqualTo(404);
        assertThat(trail(key)).isEqualTo("plan.project-added plan.project-deleted");
    }

    @Test
    void what_is_typed_wrongly_comes_back_with_a_sentence_each() {
        var page = Visitor.as(PLANNER)
                .send(
                        OURS + "/projects",
                        "name",
                        "",
                        "activity",
                        "อบรม",
                        "unit",
                        "",
                        "due",
                        "31 มิถุนายน " + YEAR);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("กรุณาระบุชื่อโครงการ", "กรุณาระบุหน่วยนับ", "กรุณาใส่วันสุดท้าย");
        assertThat(page.page().select("#activity").text()).isEqualTo("อบรม");
        assertThat(page.page().select("#due").attr("value")).isEqualTo("31 มิถุนายน " + YEAR);
    }

    private static String add(String name) {
        Visitor.as(PLANNER).send(OURS + "/projects", form(name, "0"));
        return Server.read(String.class, "select key from plan_project where name = ?", name);
    }

    private static String[] form(String name, String seen) {
        return form(name, seen, "15/8/");
    }

    private static String[] form(String name, String seen, String day) {
        return new String[] {
            "name",
            name,
            "activity",
            name + " ระดับอำเภอ",
            "level",
            "DISTRICT",
            "unit",
            "คน",
            "evaluation",
            "true",
            "due",
            day + YEAR,
            "seen",
            seen
        };
    }

    private static String trail(String key) {
        return Server.read(String.class, """
                select string_agg(what, ' ' order by number)
                from trail_entry
                where office = ? and subject = ?
                """, PROVINCE.value(), "project " + key);
    }
}
