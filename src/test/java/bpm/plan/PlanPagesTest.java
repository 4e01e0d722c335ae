package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.plan.file.PlanFile;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The plan in a browser: who may read it, who may change it, and what the trail says afterwards. */
class PlanPagesTest {

    private static final OfficeCode DEPARTMENT = OfficeCode.DEPARTMENT;

    private final Visitor planner = Visitor.as(Given.planner(DEPARTMENT));

    @Test
    void an_installation_begins_with_the_plan_of_2567_and_everyone_reads_it() {
        var officer = Visitor.as(Given.reporter(Given.district(Given.elsewhere(), 1)));

        var page = officer.get("/plan/2567");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("article")).hasSize(21);
        assertThat(page.text())
                .contains("ภายใน ๓๑ มิถุนายน ๒๕๖๗", "วันที่ในเอกสารไม่มีจริง", "30 มิถุนายน 2567");
        assertThat(page.page().select("a[href*=activities]:not([href$=/questionnaire])"))
                .isEmpty();
        assertThat(Visitor.nobody().get("/plan/2567").path()).isEqualTo("/sign-in");
    }

    @Test
    void the_database_gives_back_what_the_file_said() {
        assertThat(Server.bean(Plans.class).year(new FiscalYear(2567)))
                .isEqualTo(PlanFile.shipped(2567));
        assertThat(Server.read(
                        String.class,
                        "select due_on::text from plan_activity_v where key = ?",
                        "2567-02-1"))
                .isEqualTo("2024-10-30");
    }

    @Test
    void only_a_planner_of_the_department_edits() {
        var year = GivenPlan.published();
        var province = Visitor.as(Given.planner(Given.elsewhere()));
        var reviewer = Visitor.as(Given.reviewer(DEPARTMENT));
        var path = "/plan/activities/" + year + "-06-1";

        for (var stranger : new Visitor[] {province, reviewer}) {
            assertThat(stranger.get(path).status()).isEqualTo(403);
            assertThat(stranger.send(path, "version", "2", "name", "ชื่อใหม่").status())
                    .isEqualTo(403);
            assertThat(stranger.get("/plan/" + year + "/import").status()).isEqualTo(403);
            assertThat(stranger.send("/plan/" + year + "/clone", "to", "2699").status())
                    .isEqualTo(403);
            assertThat(stranger.send("/plan/" + year + "/publication", "version", "2")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(planner.get("/plan/activities/" + year + "-99-1").status()).isEqualTo(404);
        assertThat(planner.get("/plan/activities/rubbish").status()).isEqualTo(404);
    }

    @Test
    void a_planner_changes_an_activity_and_the_trail_says_what() {
        var year = GivenPlan.published();

        var saved = planner.send(
                "/plan/activities/" + year + "-06-1", edit("2", "ชื่อที่แก้แล้ว", "๒๐ ส.ค. ๒๕๖๗"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("บันทึกแล้ว", "ชื่อที่แก้แล้ว", "20 สิงหาคม 2567");
        assertThat(trail(year)).isEqualTo("plan.activity-changed");
        assertThat(Server.read(
                        String.class,
                        "select detail from trail_entry where subject = ? order by number desc limit 1",
                        "plan " + year))
                .contains("2024-08-15", "2024-08-20", "ชื่อที่แก้แล้ว")
                .doesNotContain("topics");
    }

    @Test
    void wrong_fields_are_named_and_nothing_typed_is_lost() {
        var year = GivenPlan.published();

        var again = planner.send(
                "/plan/activities/" + year + "-06-1", edit("2", "", "31 มิถุนายน 2567"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#errors a").eachAttr("href"))
                .containsExactly("#name", "#window.date");
        assertThat(again.page().getElementById("window.date").val()).isEqualTo("31 มิถุนายน 2567");
        assertThat(trail(year)).isEqualTo("plan.published");
    }

    @Test
    void whoever_saves_second_is_told_who_was_first_and_keeps_both_texts() {
        var year = GivenPlan.published();
        var path = "/plan/activities/" + year + "-06-1";
        planner.send(path, edit("2", "คนแรก", "2024-08-15"));

        var second = planner.send(path, edit("2", "คนที่สอง", "2024-08-15"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("แผนถูกแก้ไขโดย", "คนแรก");
        assertThat(second.page().getElementById("name").val()).isEqualTo("คนที่สอง");
        assertThat(second.page().select("input[name=version]").first().val()).isEqualTo("3");
    }

    @Test
    void topics_are_added_reordered_and_deleted_by_their_numbers() {
        var year = GivenPlan.published();
        var path = "/plan/activities/" + year + "-02-1/topics";

        var saved = planner.send(
                path,
                "version",
                "2",
                "was",
                "1",
                "number",
                "2",
                "kind",
                "OUTCOME",
                "text",
                "ข้อเดิมที่หนึ่ง",
                "was",
                "2",
                "number",
                "1",
                "kind",
                "OUTCOME",
                "text",
                "ข้อเดิมที่สอง",
                "was",
                "3",
                "number",
                "3",
                "kind",
                "OUTCOME",
                "text",
                "",
                "was",
                "",
                "number",
                "๑.๑",
                "kind",
                "KNOWLEDGE",
                "text",
                "ข้อย่อยใหม่");

        assertThat(saved.status()).isEqualTo(200);
        var topics = activity(year, "02-1").topics();
        assertThat(topics)
                .extracting(Topic::text)
                .containsExactly("ข้อเดิมที่สอง", "ข้อเดิมที่หนึ่ง");
        assertThat(topics.getFirst().subtopics()).extracting(Topic::number).containsExactly("1.1");
        assertThat(topics.getLast().printed()).startsWith("ผู้ผลิต");
        assertThat(trail(year)).isEqualTo("plan.topics-changed");
    }

    @Test
    void topics_with_wrong_or_double_numbers_are_refused() {
        var year = GivenPlan.published();
        var path = "/plan/activities/" + year + "-02-1/topics";

        var again = planner.send(
                path, "version", "2", "number", "1", "kind", "OUTCOME", "text", "ก", "number", "1",
                "kind", "OUTCOME", "text", "ข", "number", "x", "kind", "OUTCOME", "text", "ค");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#errors a").eachAttr("href"))
                .containsExactly("#number-1", "#number-2");
        assertThat(planner.send(
                                path, "version", "2", "number", "9.1", "kind", "OUTCOME", "text",
                                "ก")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_lead_in_keeps_what_stands_under_it() {
        var year = GivenPlan.published();
        var before = activity(year, "16-1").topics();
        var page = planner.get("/plan/activities/" + year + "-16-1").page();
        var fields = new java.util.ArrayList<String>(java.util.List.of("version", "2"));
        for (var row : page.select("#topics tbody tr")) {
            row.select("input")
                    .forEach(input ->
                            fields.addAll(java.util.List.of(input.attr("name"), input.val())));
            fields.addAll(
                    java.util.List.of("kind", row.select("option[selected]").val()));
            fields.addAll(java.util.List.of("text", row.select("textarea").text()));
        }

        planner.send("/plan/activities/" + year + "-16-1/topics", fields.toArray(String[]::new));

        assertThat(activity(year, "16-1").topics()).isEqualTo(before);
    }

    @Test
    void the_impossible_date_is_settled_with_a_reason_and_its_wording_stays() {
        var year = GivenPlan.published();
        var path = "/plan/activities/" + year + "-14-1/settlement";
        var day = "30/6/" + year;

        assertThat(planner.send(path, "version", "2", "date", "31/6/" + year, "reason", "")
                        .page()
                        .select("#errors a")
                        .eachAttr("href"))
                .containsExactly("#date", "#reason");
        assertThat(planner.send(path, "version", "2", "date", "1/1/2500", "reason", "ก")
                        .status())
                .isEqualTo(422);

        planner.send(path, "version", "2", "date", day, "reason", "หนังสือกรมที่ 1");

        var window = (ReportingWindow.ByDate) activity(year, "14-1").window();
        assertThat(window.printed()).isEqualTo("ภายใน ๓๑ มิถุนายน ๒๕๖๗");
        assertThat(window.date().getMonthValue() + "/" + window.date().getDayOfMonth())
                .isEqualTo("6/30");
        assertThat(window.settlement().orElseThrow().note()).isEqualTo("หนังสือกรมที่ 1");
        assertThat(trail(year)).isEqualTo("plan.date-settled");
        assertThat(planner.send(path, "version", "3", "date", day, "reason", "อีกครั้ง")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_project_is_added_named_and_filled_and_an_activity_taken_away() {
        var year = GivenPlan.published();
        var stranger = Visitor.as(Given.planner(Given.elsewhere()));
        assertThat(stranger.send("/plan/" + year + "/projects", "version", "2", "name", "ก")
                        .status())
                .isEqualTo(403);
        assertThat(stranger.send("/plan/activities/" + year + "-06-1/deletion", "version", "2")
                        .status())
                .isEqualTo(403);
        var project = "/plan/projects/" + year + "-17";

        planner.send("/plan/" + year + "/projects", "version", "2", "name", "โครงการใหม่");
        planner.send(project, "version", "3", "name", "โครงการใหม่กว่า", "nameEn", "Newer");
        planner.send(project + "/activities", "version", "4", "name", "กิจกรรมแรก");
        planner.send(project + "/activities", "version", "5", "name", "กิจกรรมที่สอง");
        planner.send("/plan/activities/" + year + "-17-1/deletion", "version", "6");

        var added = Server.bean(Plans.class).year(year).projects().getLast();
        assertThat(added.name()).isEqualTo("โครงการใหม่กว่า");
        assertThat(added.activities())
                .extracting(each -> each.key().toString())
                .containsExactly(year + "-17-2");
        assertThat(trail(year)).isEqualTo("plan.activity-deleted");
        assertThat(planner.send(project, "version", "7", "name", " ").status()).isEqualTo(422);
        assertThat(planner.get("/plan/projects/" + year + "-98").status()).isEqualTo(404);
    }

    @Test
    void what_is_handed_on_stays_in_the_plan_and_is_due_when_the_plan_says() {
        var year = GivenPlan.published();
        var province = Given.province();
        var given = ActivityKey.of(year + "-14-1");
        var district = Given.district(province, 1);
        Server.bean(GivingAssignments.class)
                .give(
                        Given.planner(province),
                        given,
                        district,
                        new Gift(Optional.of(BigDecimal.TEN), "คน"));

        var refused = planner.send("/plan/activities/" + given + "/deletion", "version", "2");
        planner.send(
                "/plan/activities/" + given + "/settlement",
                "version",
                "2",
                "date",
                "28/6/" + year,
                "reason",
                "หนังสือกรม");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("ลบออกจากแผนไม่ได้");
        assertThat(due(given, district)).isEqualTo((year.number() - 543) + "-06-28 false");
    }

    @Test
    void a_year_is_cloned_as_a_draft_that_only_the_department_sees_until_it_is_published() {
        var from = GivenPlan.published();
        var to = GivenPlan.emptyYear();
        var officer = Visitor.as(Given.reporter(Given.elsewhere()));
        assertThat(planner.get("/plan/" + to).text()).contains("ยังไม่มีแผนปีงบประมาณ");

        var draft = planner.send("/plan/" + from + "/clone", "to", to.toString());

        assertThat(draft.path()).isEqualTo("/plan/" + to);
        assertThat(draft.text()).contains("ร่างแผน");
        assertThat(officer.get("/plan/" + to).text()).contains("กรมยังไม่เผยแพร่แผนของปีนี้");
        assertThat(officer.get("/plan/" + to + "/plan-" + to + ".json").status())
                .isEqualTo(404);
        assertThat(trail(to)).isEqualTo("plan.cloned");
        planner.send("/plan/" + to + "/publication", "version", "1");
        assertThat(officer.get("/plan/" + to).page().select("article")).hasSize(21);
        assertThat(planner.send("/plan/" + from + "/clone", "to", to.toString()).status())
                .isEqualTo(409);
        assertThat(planner.send("/plan/" + from + "/clone", "to", "99").status())
                .isEqualTo(422);
    }

    @Test
    void dates_of_a_clone_move_by_the_year_and_their_wording_is_made_anew() {
        var from = GivenPlan.published();
        var to = new FiscalYear(from.number() + 50);

        planner.send("/plan/" + from + "/clone", "to", to.toString());

        var plan = Server.bean(Plans.class).find(to).orElseThrow().plan();
        assertThat(plan.activity(ActivityKey.of(to + "-06-1")).orElseThrow().window())
                .isEqualTo(new ReportingWindow.ByDate(
                        java.time.LocalDate.of(2074, 8, 15), "ภายใน ๑๕ สิงหาคม ๒๖๑๗"));
        assertThat(plan.activity(ActivityKey.of(to + "-14-1"))
                        .orElseThrow()
                        .window()
                        .printed())
                .isEqualTo("ภายใน ๓๐ มิถุนายน ๒๖๑๗");
        assertThat(plan.activity(ActivityKey.of(to + "-11-1"))
                        .orElseThrow()
                        .window()
                        .printed())
                .isEqualTo("ภายในเดือนมิถุนายน ๒๖๑๗");
        assertThat(plan.activities().flatMap(activity -> activity.rated().stream()))
                .hasSize(63);
    }

    @Test
    void a_file_is_checked_shown_and_then_imported() throws IOException {
        var year = GivenPlan.published();
        var changed = GivenPlan.json(year).replace("จัดเวทีถอดบทเรียนความสำเร็จ", "เวทีถอดบทเรียน");
        var plan = PlanFile.read(changed.getBytes(StandardCharsets.UTF_8));
        var xlsx = new ByteArrayOutputStream();
        PlanFile.writeXlsx(plan, xlsx);

        var check = planner.upload(
                "/plan/" + year + "/import", "file", "plan.xlsx", xlsx.toByteArray());

        assertThat(check.text()).contains("ตรวจก่อนนำเข้า", "เวทีถอดบทเรียน");
        assertThat(trail(year)).isEqualTo("plan.published");
        var content = check.page().select("textarea[name=content]").first().wholeText();
        var done = planner.send(
                "/plan/" + year + "/import/confirmation", "version", "2", "content", content);
        assertThat(done.text()).contains("นำเข้าแผนแล้ว");
        assertThat(Server.bean(Plans.class).year(year)).isEqualTo(plan);
        assertThat(trail(year)).isEqualTo("plan.imported");
        assertThat(planner.send(
                                "/plan/" + year + "/import/confirmation",
                                "version",
                                "2",
                                "content",
                                content)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_wrong_file_is_answered_with_its_places() {
        var year = GivenPlan.published();
        var wrong = GivenPlan.json(year).replaceFirst("\"days\": 7", "\"days\": 700");

        var answer = upload(year, wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("projects[0].activities[0].window.days");
        assertThat(upload(year, GivenPlan.json(new FiscalYear(2567))).text()).contains("ไม่ใช่ปี");
    }

    @Test
    void the_plan_is_taken_away_as_it_came() {
        var year = GivenPlan.published();

        var file = planner.get("/plan/" + year + "/plan-" + year + ".json");

        assertThat(file.body()).isEqualTo(GivenPlan.json(year));
        assertThat(PlanFile.read(planner.get("/plan/" + year + "/plan-" + year + ".xlsx")
                        .response()
                        .body()))
                .isEqualTo(Server.bean(Plans.class).year(year));
    }

    private static String due(ActivityKey activity, OfficeCode office) {
        return Server.read(String.class, """
                select due || ' ' || due_provisional
                from plan_assignment
                where activity = ? and office = ?
                """, activity.toString(), office.value());
    }

    private Visitor.Answer upload(FiscalYear year, String json) {
        return planner.upload(
                "/plan/" + year + "/import",
                "file",
                "plan.json",
                json.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] edit(String version, String name, String date) {
        return new String[] {
            "version",
            version,
            "name",
            name,
            "level",
            "DISTRICT",
            "evaluation",
            "true",
            "results",
            "true",
            "window.kind",
            "BY_DATE",
            "window.printed",
            "ภายใน ๑๕ สิงหาคม ๒๕๖๗",
            "window.date",
            date,
            "window.days",
            "",
            "window.anchor",
            "LAST_MEETING",
            "window.month",
            "",
            "unit",
            "คน",
            "notes",
            "เอกสารไม่ระบุระดับผู้ดำเนินการ ระบบถือว่าเป็นระดับอำเภอ กรมแก้ไขได้"
        };
    }

    private static Activity activity(FiscalYear year, String number) {
        return Server.bean(Plans.class).activity(ActivityKey.of(year + "-" + number));
    }

    private static String trail(FiscalYear year) {
        return Server.read(
                String.class,
                "select what from trail_entry where subject = ? order by number desc limit 1",
                "plan " + year);
    }
}
