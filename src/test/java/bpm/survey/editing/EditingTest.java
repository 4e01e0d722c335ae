package bpm.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.survey.question.Question;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

/** The department edits what an activity asks. */
class EditingTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final OfficeCode DEPARTMENT = OfficeCode.DEPARTMENT;

    @Test
    void everyone_signed_in_reads_it_and_only_planners_of_the_department_edit() {
        var given = GivenQuestionnaire.of("02-1");
        var reader = Visitor.as(Given.person(Given.district(PROVINCE, 1), Role.READER));
        var province = Visitor.as(Given.planner(PROVINCE));
        var reviewer = Visitor.as(Given.reviewer(DEPARTMENT));

        for (var visitor : new Visitor[] {reader, province, reviewer}) {
            assertThat(visitor.get(given.path()).status()).isEqualTo(200);
            assertThat(visitor.get(given.path())
                            .page()
                            .select("a[href$=/edit], form[action$=/standard]"))
                    .isEmpty();
            assertThat(visitor.get(given.path() + "/edit").status()).isEqualTo(403);
            assertThat(visitor.send(given.path() + "/edit", "seen", "0").status())
                    .isEqualTo(403);
            assertThat(visitor.send(given.path() + "/standard", "seen", "0").status())
                    .isEqualTo(403);
        }
        assertThat(reader.get(given.path()).text())
                .contains(
                        "K4", "วิทยากรถ่ายทอดได้ชัดเจน", "Speakers explained clearly", "มากที่สุด");
        assertThat(reader.get("/plan/activities/9999-99-9/questionnaire").status())
                .isEqualTo(404);
        assertThat(Visitor.nobody().get(given.path()).path()).isEqualTo("/sign-in");
        assertThat(given.trail()).isEmpty();
    }

    @Test
    void words_order_and_questions_change_and_a_version_is_kept() {
        var given = GivenQuestionnaire.of("02-1");
        var planner = Visitor.as(given.planner());
        var form = given.form(planner)
                .with("title.th", "แบบสอบถามใหม่")
                .with("scale.0.th", "ไม่ทราบ")
                .with("s.S.th", "ความพอใจ")
                .with("s.S.place", "๑")
                .with("q.R3.place", "1")
                .with("q.K4.en", "Knowing the work")
                .with("q.S2.gone", "yes")
                .with("q.sex.options", "male: ชาย | Man\nfemale: หญิง | Woman\nไม่ระบุ")
                .with("n.U.th", "ท่านจะกลับมาอีก");

        var saved = given.save(planner, form);
        var asked = given.asked(PROVINCE);

        assertThat(saved.path()).isEqualTo(given.path());
        assertThat(saved.text())
                .contains(
                        "บันทึกเป็นฉบับที่ 1 แล้ว",
                        "แบบสอบถามใหม่",
                        given.planner().fullName());
        assertThat(asked.title().thai()).isEqualTo("แบบสอบถามใหม่");
        assertThat(asked.level(0).thai()).isEqualTo("ไม่ทราบ");
        assertThat(asked.sections())
                .extracting(Section::code)
                .containsExactly("S", "G", "K", "R", "U", "O");
        assertThat(codes(asked, "R")).isEqualTo("R3 R1 R2");
        assertThat(codes(asked, "S")).isEqualTo("S1 S3 S4 S5 S6");
        assertThat(codes(asked, "U")).isEqualTo("U1 U2 U3 U4 U5");
        assertThat(asked.question("K4").orElseThrow().text().english())
                .isEqualTo("Knowing the work");
        assertThat(asked.question("sex").orElseThrow().options())
                .extracting(option -> option.key() + " " + option.text().english())
                .containsExactly("male Man", "female Woman", "option1 ");
        assertThat(given.trail()).isEqualTo("questionnaire.saved");
    }

    @Test
    void several_questions_are_added_in_one_save() {
        var given = GivenQuestionnaire.of("05-1");
        var planner = Visitor.as(given.planner());
        var outsider = Visitor.as(Given.planner(PROVINCE));
        var path = given.path() + "/edit";
        var form = given.form(planner).with("title.th", "ชื่อใหม่").with("n.U.th", "ข้อแรก");

        var refused = outsider.send(path, form.with("_more", "U").fields());
        var second = planner.send(path, form.with("_more", "U").fields());
        var third = planner.send(
                path,
                Form.of(second).with("n.U.2.th", "ข้อสอง").with("_more", "U").fields());
        var saved = given.save(planner, Form.of(third).with("n.U.3.th", "ข้อสาม"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.page().select("[name='n.U.th']").val()).isEqualTo("ข้อแรก");
        assertThat(second.page().select("[name='title.th']").val()).isEqualTo("ชื่อใหม่");
        assertThat(saved.text()).contains("บันทึกเป็นฉบับที่ 1 แล้ว");
        assertThat(given.asked(PROVINCE).questions().map(one -> one.text().thai()))
                .containsSubsequence("ข้อแรก", "ข้อสอง", "ข้อสาม");
        assertThat(given.trail()).isEqualTo("questionnaire.saved");
    }

    @Test
    void nothing_changed_is_no_new_version() {
        var given = GivenQuestionnaire.of("13-1");
        var planner = Visitor.as(given.planner());

        var saved = given.save(planner, given.form(planner));
        var standard = planner.send(given.path() + "/standard", "seen", "0");

        assertThat(saved.text()).contains("ไม่มีสิ่งใดเปลี่ยนแปลง", "ยังไม่มีผู้แก้ไข");
        assertThat(standard.text()).contains("ไม่มีสิ่งใดเปลี่ยนแปลง");
        assertThat(given.trail()).isEmpty();
    }

    @Test
    void a_topic_of_the_plan_keeps_its_thai_and_stays() {
        var given = GivenQuestionnaire.of("02-1");
        var planner = Visitor.as(given.planner());
        var before = given.asked(PROVINCE).question("K4").orElseThrow();

        var page = planner.get(given.path() + "/edit").page();
        var refused = given.save(planner, given.form(planner).with("q.K4.gone", "yes"));
        given.save(planner, given.form(planner).with("q.K4.th", "อื่น").with("q.K4.en", "Other"));

        assertThat(page.select("[name='q.K4.gone'], [name='q.K4.th']")).isEmpty();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ข้อ K4 เป็นประเด็นของแผน จึงนำออกไม่ได้");
        assertThat(given.asked(PROVINCE).question("K4").orElseThrow().text().thai())
                .isEqualTo(before.text().thai());
        assertThat(given.trail()).isEqualTo("questionnaire.saved");
    }

    @Test
    void what_is_typed_wrongly_comes_back_with_what_is_right() {
        var given = GivenQuestionnaire.of("02-1");
        var planner = Visitor.as(given.planner());
        var form = given.form(planner)
                .with("title.th", " ")
                .with("title.en", "Kept as typed")
                .with("scale.5.th", "ก".repeat(41))
                .with("q.S1.place", "แรก")
                .with("q.S3.th", "")
                .with("q.sex.options", "| Man")
                .with("n.U.th", "ซ้ำ")
                .with("n.U.code", "U1")
                .with("n.S.th", "รหัสผิด")
                .with("n.S.code", "id");

        var told = given.save(planner, form);

        assertThat(told.status()).isEqualTo(422);
        var page = told.page();
        for (var field : new String[] {
            "title.th",
            "scale.5.th",
            "q.S1.place",
            "q.S3.th",
            "q.sex.options",
            "n.U.code",
            "n.S.code"
        }) {
            var typed = page.getElementById(field);
            assertThat(typed).as(field).isNotNull();
            assertThat(typed.attr("aria-invalid")).as(field).isEqualTo("true");
            assertThat(page.select(".errors a[href='#" + field + "']"))
                    .as(field)
                    .hasSize(1);
        }
        assertThat(page.getElementById("title.en").val()).isEqualTo("Kept as typed");
        assertThat(Form.of(told).value("n.U.th")).isEqualTo("ซ้ำ");
        assertThat(given.trail()).isEmpty();
    }

    @Test
    void a_questionnaire_asks_something() {
        var given = GivenQuestionnaire.of("05-1");
        var planner = Visitor.as(given.planner());
        var form = given.form(planner);
        given.asked(PROVINCE).questions().forEach(q -> form.with("q." + q.code() + ".gone", "yes"));

        var told = given.save(planner, form);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("แบบประเมินต้องมีข้อคำถาม 1 ถึง 100 ข้อ");
        assertThat(given.trail()).isEmpty();
    }

    @Test
    void of_two_planners_the_second_is_shown_both_texts() {
        var given = GivenQuestionnaire.of("02-1");
        var planner = Visitor.as(given.planner());
        var late = given.form(planner).with("title.th", "ชื่อของคนที่สอง");
        given.save(planner, given.form(planner).with("title.th", "ชื่อของคนแรก"));

        var told = given.save(planner, late);
        var again = given.save(planner, Form.of(told));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("มีผู้แก้ไขก่อนท่าน", "ชื่อของคนแรก");
        assertThat(told.page().getElementById("title.th").val()).isEqualTo("ชื่อของคนที่สอง");
        assertThat(again.text()).contains("บันทึกเป็นฉบับที่ 2 แล้ว", "ชื่อของคนที่สอง");
        assertThat(planner.get(given.path() + "/versions/1").text())
                .contains("ชื่อของคนแรก", "นี่คือฉบับเก่า");
        assertThat(given.trail()).isEqualTo("questionnaire.saved questionnaire.saved");
    }

    @Test
    void the_standard_one_comes_back_as_a_version_and_codes_are_never_given_again() {
        var given = GivenQuestionnaire.of("02-1");
        var planner = Visitor.as(given.planner());
        given.save(planner, given.form(planner).with("n.U.th", "ข้อแรก"));

        var stale = planner.send(given.path() + "/standard", "seen", "0");
        var standard = planner.send(given.path() + "/standard", "seen", "1");
        given.save(planner, given.form(planner).with("n.U.th", "ข้อที่สอง"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(standard.text()).contains("บันทึกเป็นฉบับที่ 2 แล้ว");
        assertThat(codes(given.asked(PROVINCE), "U")).isEqualTo("U1 U2 U3 U4 U6");
        assertThat(planner.get(given.path() + "/versions/1").text()).contains("ข้อแรก");
        assertThat(given.trail())
                .isEqualTo("questionnaire.saved questionnaire.standard questionnaire.saved");
        assertThat(Server.read(String.class, """
                select detail from trail_entry
                where office = '00' and subject = ? order by number limit 1
                """, "questionnaire " + given.activity()))
                .contains("\"added\":[\"U5\"]", "\"version\":1");
    }

    @Test
    void the_preview_is_what_participants_see_and_sends_nothing() {
        var given = GivenQuestionnaire.of("02-1");
        var reader = Visitor.as(Given.person(Given.district(PROVINCE, 1), Role.READER));

        var thai = reader.get(given.path() + "/preview");
        var english = reader.get(given.path() + "/preview?lang=en");

        assertThat(thai.status()).isEqualTo(200);
        assertThat(thai.text())
                .contains("ส่งคำตอบไม่ได้", "ตอนที่ 1 จาก 6", "วิทยากรถ่ายทอดได้ชัดเจน");
        assertThat(english.text()).contains("nothing can be sent", "Speakers explained clearly");
        assertThat(thai.page().select("form[action], script, button:not([disabled])"))
                .isEmpty();
        assertThat(reader.get(given.path() + "/preview?office=" + Given.elsewhere())
                        .status())
                .isEqualTo(404);
    }

    private static String codes(Questionnaire asked, String section) {
        return asked.sections().stream()
                .filter(one -> one.code().equals(section))
                .flatMap(one -> one.questions().stream())
                .map(Question::code)
                .collect(Collectors.joining(" "));
    }
}
