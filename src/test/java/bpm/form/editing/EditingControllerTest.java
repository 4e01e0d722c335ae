package bpm.form.editing;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.GivenPlan;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The department works on a form and publishes it; others read it. */
class EditingControllerTest {

    private static final String PAGE = "/forms/results/2567-13-1";

    @Test
    void offices_read_forms_but_only_the_departments_planner_edits_them() {
        var district = Visitor.as(Given.reporter(Given.district(Given.shared(), 1)));
        var province = Visitor.as(Given.planner(Given.shared()));

        assertThat(Visitor.nobody().get(PAGE).path()).isEqualTo("/sign-in");
        assertThat(district.get(PAGE).text()).contains("วัตถุประสงค์").doesNotContain("แก้ไขแบบ");
        assertThat(province.get(PAGE + "/edit").status()).isEqualTo(403);
        assertThat(province.send(PAGE + "/edit", "f0.code", "x", "seen", "0").status())
                .isEqualTo(403);
        assertThat(province.send(PAGE + "/publication", "seen", "1").status()).isEqualTo(403);
        assertThat(province.get("/forms/results/2567-99-9").status()).isEqualTo(404);
        assertThat(district.get("/forms").text()).contains("แบบของกิจกรรม", "แบบมาตรฐาน");
    }

    @Test
    void a_draft_is_edited_previewed_and_published_as_the_next_version() {
        var planner = Given.person(OfficeCode.DEPARTMENT, Role.PLANNER);
        var page = "/forms/results/2567-14-1";
        var visitor = Visitor.as(planner);

        var added = visitor.send(
                page + "/edit", fields("seen", "0", "then", "add", "newType", "choice"));
        var twoDrafts = visitor.send(page + "/edit", fields("seen", "0", "then", ""));
        var preview = visitor.get(page + "/preview");
        var refused = visitor.send(page + "/publication", "seen", "1");
        var mended = visitor.send(
                page + "/edit",
                fields(
                        "f1.code", "kind",
                        "f1.type", "choice",
                        "f1.label", "ชนิด",
                        "f1.options", "a: ก | A\nข",
                        "f1.showField", "",
                        "seen", "1",
                        "then", "preview"));
        var published = visitor.send(page + "/publication", "seen", "2");

        assertThat(added.status()).isEqualTo(200);
        assertThat(added.page().select("fieldset.form-edited")).hasSize(2);
        assertThat(twoDrafts.status()).isEqualTo(409);
        assertThat(preview.text())
                .contains("ช่องที่ 2 ยังไม่มีชื่อภาษาไทย", "ช่องที่ 2 ต้องมีตัวเลือก");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(mended.path()).isEqualTo(page + "/preview");
        assertThat(mended.page().select("select[name=kind] option").eachText())
                .containsExactly("เลือก", "ก", "ข");
        assertThat(published.text()).contains("เผยแพร่เป็นฉบับที่ 1 แล้ว", "กรมเผยแพร่");
        assertThat(visitor.get(page + "/versions/1").text()).contains("ชนิด");
        assertThat(visitor.get(page + "/edit").text()).doesNotContain("ร่างที่ยังไม่เผยแพร่");
        assertThat(told(page)).isEqualTo("form.drafted form.drafted form.published");
    }

    @Test
    void an_xlsform_is_taken_away_and_brought_in_as_a_draft() {
        var page = "/forms/results/2567-15-1";
        var visitor = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.PLANNER));

        var file = visitor.get(page + "/xlsform");
        var brought = visitor.upload(
                page + "/import", "file", "form.xlsx", file.response().body(), "seen", "0");
        var wrong = visitor.upload(
                page + "/import", "file", "form.xlsx", new byte[] {1, 2, 3}, "seen", "1");

        assertThat(file.header("Content-Disposition")).contains("form-results-2567-15-1.xlsx");
        assertThat(brought.text())
                .contains("เก็บเป็นร่างแล้ว ยังไม่เผยแพร่")
                .doesNotContain("นำเข้าไม่ได้");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(visitor.send(page + "/discarding", "seen", "7").status()).isEqualTo(409);
        assertThat(visitor.send(page + "/discarding", "seen", "1").text())
                .contains("ยกเลิกร่างแล้ว");
        assertThat(told(page)).isEqualTo("form.drafted form.discarded");
    }

    @Test
    void the_forms_of_a_plan_that_is_not_published_are_the_departments_alone() {
        var year = GivenPlan.draft();
        var page = "/forms/results/" + year + "-13-1";
        var district = Visitor.as(Given.reporter(Given.district(Given.shared(), 1)));
        var planner = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.PLANNER));

        assertThat(district.get(page).status()).isEqualTo(404);
        assertThat(district.get(page + "/xlsform").status()).isEqualTo(404);
        assertThat(district.get("/forms/area/" + year + "-13-1").status()).isEqualTo(404);
        assertThat(district.get("/forms/area?year=" + year).page().select("a.title"))
                .isEmpty();
        assertThat(planner.get(page).status()).isEqualTo(200);
        assertThat(planner.get("/forms/area?year=" + year).page().select("a.title"))
                .hasSize(21);
    }

    @Test
    void of_two_who_edit_at_once_the_later_sees_what_the_other_saved_beside_his_own() {
        var page = "/forms/results/2567-16-1";
        var visitor = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.PLANNER));

        visitor.send(page + "/edit", fields("seen", "0", "then", "", "f0.help", "ของคนแรก"));
        var late = visitor.send(
                page + "/edit", fields("seen", "0", "then", "", "f0.help", "ของคนหลัง"));
        var again = visitor.send(
                page + "/edit", fields("seen", "1", "then", "", "f0.help", "ของคนหลัง"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#theirs").text()).contains("ของคนแรก", "ต่างจากของท่าน");
        assertThat(late.page().getElementById("f0.help").text()).isEqualTo("ของคนหลัง");
        assertThat(again.status()).isEqualTo(200);
        visitor.send(page + "/discarding", "seen", "2");
    }

    @Test
    void a_standard_column_of_area_data_keeps_its_type() {
        var page = "/forms/area/2567-10-1";
        var visitor = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.PLANNER));

        visitor.send(
                page + "/edit",
                fields(
                        "seen",
                        "0",
                        "then",
                        "",
                        "f1.code",
                        "day",
                        "f1.type",
                        "integer",
                        "f1.label",
                        "วัน"));
        var refused = visitor.send(page + "/publication", "seen", "1");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(visitor.get(page + "/preview").text())
                .contains("ช่องที่ 2 รหัส “day” เป็นช่องมาตรฐาน เปลี่ยนชนิดไม่ได้");
        visitor.send(page + "/discarding", "seen", "1");
    }

    private static String[] fields(String... others) {
        var all = new ArrayList<>(List.of(
                "f0.code",
                "people",
                "f0.type",
                "integer",
                "f0.label",
                "ผู้เข้าร่วม",
                "f0.required",
                "yes"));
        all.addAll(List.of(others));
        return all.toArray(String[]::new);
    }

    private static String told(String page) {
        return Server.read(
                String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where office = '00' and subject = ?
                """, page.substring(1).replace("forms/results/", "form results "));
    }
}
