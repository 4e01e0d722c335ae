package bpm.survey.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.survey.Answering;
import bpm.survey.round.GivenRound;
import bpm.survey.round.Round;
import bpm.survey.tally.Folding;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** The evaluation as a filing: its summary is sealed with the comment, and what comes later does not change it. */
class EvaluationTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void other_offices_neither_see_an_evaluation_nor_send_it() {
        var given = GivenRound.in(PROVINCE, 15);
        Answering.people(3, given.round(), 2, 4, Map.of(), "");
        var path = given.place().assignment() + "/evaluation";

        var sibling = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var province = Visitor.as(Given.reporter(PROVINCE));

        assertThat(sibling.get(path).status()).isEqualTo(404);
        assertThat(sibling.send(path, "comment", "ดี", "version", "0").status()).isEqualTo(404);
        assertThat(sibling.send(path + "/submission", "answers", "3").status()).isEqualTo(404);
        assertThat(sibling.get("/api/v1" + path).status()).isEqualTo(404);
        assertThat(province.get(path).status()).isEqualTo(200);
        assertThat(province.get(path).page().select("textarea[name=comment]")).isEmpty();
        assertThat(province.send(path + "/submission", "answers", "3").status()).isEqualTo(403);
        assertThat(told(given.place().office())).isEmpty();
    }

    @Test
    void without_answers_there_is_nothing_to_send() {
        var given = GivenRound.in(PROVINCE, 16);
        var path = given.place().assignment() + "/evaluation";
        var visitor = Visitor.as(given.reporter());

        var empty = visitor.get(path);
        var refused = visitor.send(path + "/submission", "comment", "จัดได้ดี", "answers", "0");

        assertThat(empty.text()).contains("ยังไม่มีคำตอบ", "สร้างรุ่นแรก");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("ยังไม่มีคำตอบในรุ่นใดเลย สร้างรุ่นและรับคำตอบก่อน แล้วจึงส่ง");
        assertThat(refused.page().select("textarea[name=comment]").text()).isEqualTo("จัดได้ดี");
    }

    @Test
    void a_sealed_summary_stays_and_later_answers_offer_a_new_version() {
        var given = GivenRound.in(PROVINCE, 17);
        var round = given.round();
        Answering.people(4, round, 2, 4, Map.of("sex", "female"), "");
        Answering.people(2, round, 1, 5, Map.of("sex", "male"), "");
        var path = given.place().assignment() + "/evaluation";
        var visitor = Visitor.as(given.reporter());

        var shown = visitor.get(path);
        var stale = visitor.send(path + "/submission", "comment", "จัดได้ดี", "answers", "5");
        var sent = visitor.send(
                path + "/submission",
                "comment",
                "จัดได้ดี",
                "version",
                "0",
                "answers",
                "6",
                "withoutPresent",
                "true");
        Answering.people(3, round, 3, 3, Map.of(), "");
        var later = visitor.get(path);
        var version = visitor.get(path + "/versions/1");
        var reviewer = Visitor.as(Given.reviewer(PROVINCE));
        var reviewed = reviewer.get(path);
        var live = reviewer.get(path + "?live=true");

        assertThat(shown.text()).contains("6 คน").contains("4.33").contains("S.D.");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("มีคำตอบเปลี่ยนจาก 5 เป็น 6 ชุด").contains("จัดได้ดี");
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text()).contains("ปิดผนึกสรุปและส่งแล้ว").contains("รอตรวจ");
        assertThat(later.text())
                .contains("หลังปิดผนึกมีคำตอบเปลี่ยนไป 3 ชุด ฉบับที่ส่งแล้วไม่เปลี่ยนตาม")
                .contains("หากต้องการฉบับใหม่");
        assertThat(version.text()).contains("6 คน").contains("4.33").contains("จัดได้ดี");
        assertThat(later.text()).contains("6 คน").doesNotContain("9 คน");
        assertThat(reviewed.text())
                .contains("ตัวเลขในหน้านี้คือฉบับที่ 1 ซึ่งปิดผนึกและส่งแล้ว", "เห็นชอบ", "6 คน")
                .doesNotContain("9 คน");
        assertThat(live.text()).contains("9 คน").contains("ไม่ใช่ฉบับที่ส่ง");
        assertThat(visitor.get(path + "/versions/2").status()).isEqualTo(404);
        assertThat(Visitor.as(Given.reviewer(PROVINCE)).get("/").text())
                .contains("ประเมินผล (EA ๓)");

        visitor.send(path + "/withdrawal");
        var again = visitor.send(
                path + "/submission",
                "comment",
                "จัดได้ดีขึ้น",
                "version",
                "1",
                "answers",
                "9",
                "withoutPresent",
                "true");

        assertThat(again.status()).isEqualTo(200);
        assertThat(visitor.get(path + "/versions/1").text()).contains("4.33").contains("6 คน");
        assertThat(visitor.get(path + "/versions/2").text()).contains("9 คน").contains("3.89");
        assertThat(told(given.place().office()))
                .isEqualTo("evaluation.commented evaluation.submitted evaluation.withdrawn"
                        + " evaluation.commented evaluation.submitted");
    }

    @Test
    void a_corrected_answer_is_noticed_though_there_are_as_many_as_before() {
        var given = GivenRound.in(PROVINCE, 14);
        var round = given.round();
        Answering.people(3, round, 2, 4, Map.of(), "");
        var path = given.place().assignment() + "/evaluation";
        var visitor = Visitor.as(given.reporter());
        var seen = visitor.get(path).page().select("[name=counted]").val();
        takeOutOne(round);
        Answering.people(1, round, 2, 5, Map.of(), "");

        var stale = visitor.send(path + "/submission", typed(seen));
        var sent = visitor.send(
                path + "/submission",
                typed(stale.page().select("[name=counted]").val()));
        takeOutOne(round);
        Answering.people(1, round, 2, 1, Map.of(), "");
        var later = visitor.get(path);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text())
                .contains("มีการแก้ไขคำตอบหรือจำนวนผู้เข้าร่วมหลังจากที่ท่านเปิดหน้านี้");
        assertThat(sent.text()).contains("ปิดผนึกสรุปและส่งแล้ว").doesNotContain("หลังปิดผนึก");
        assertThat(later.text())
                .contains("หลังปิดผนึกมีการแก้ไขคำตอบหรือจำนวนผู้เข้าร่วม จำนวนชุดเท่าเดิม")
                .contains("หากต้องการฉบับใหม่");
    }

    @Test
    void a_round_that_cannot_be_counted_is_named_and_nothing_is_sealed_without_it() {
        var given = GivenRound.in(PROVINCE, 23);
        var round = given.round();
        Answering.people(3, round, 2, 4, Map.of(), "");
        var visitor = Visitor.as(given.reporter());
        var path = given.place().assignment();
        setAside(round);

        var refused = visitor.send(path + "/evaluation/submission", typed(""));
        var summary = visitor.get(path + "/summary");
        var ofRound = visitor.get(round.path() + "/summary");
        var json = visitor.get("/api/v1" + path + "/summary");
        var csv = visitor.get(path + "/summary.csv");
        Server.bean(Folding.class).mend();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ยังรวมยอดไม่ได้", round.code());
        assertThat(summary.text()).contains("สรุปนี้ไม่รวมครั้งที่ 1", "bin/bpm verify");
        assertThat(ofRound.text()).contains("สรุปนี้ไม่รวมครั้งที่ 1");
        assertThat(json.body()).contains("\"uncounted\":[{\"round\":" + round.id());
        assertThat(csv.body()).contains("สรุปนี้ไม่รวมครั้งที่ 1");
        assertThat(visitor.get(path + "/summary").text())
                .contains("3 คน")
                .doesNotContain("สรุปนี้ไม่รวม");
    }

    private static String[] typed(String counted) {
        return new String[] {
            "comment",
            "ดี",
            "version",
            "0",
            "answers",
            "3",
            "counted",
            counted,
            "withoutPresent",
            "true"
        };
    }

    /** One answer of the round is taken out, as by an officer who corrects a sheet. */
    private static void takeOutOne(Round round) {
        Server.bean(Folding.class).catchUp();
        Server.owner().sql("""
                        update survey_response set removed_at = now()
                        where round = ? and id = (
                            select id from survey_response where round = ? and removed_at is null
                            order by seq desc limit 1)
                        """).params(round.id(), round.id()).update();
        setAside(round);
        Server.bean(Folding.class).mend();
    }

    private static void setAside(Round round) {
        Server.owner()
                .sql(
                        "insert into survey_aside (round, office, reason, since) values (?, ?, '-', now())")
                .params(round.id(), round.office().value())
                .update();
    }

    @Test
    void programs_read_write_and_send_an_evaluation() {
        var given = GivenRound.in(PROVINCE, 18);
        Answering.people(2, given.round(), 2, 4, Map.of(), "");
        var path = "/api/v1" + given.place().assignment() + "/evaluation";
        var visitor = Visitor.as(given.reporter());

        var read = visitor.get(path);
        var unguarded = visitor.putJson(path, "{\"comment\":\"ดี\"}", "");
        var written = visitor.putJson(path, "{\"comment\":\"ดี\"}", "0");
        var old = visitor.putJson(path, "{\"comment\":\"ดีมาก\"}", "0");
        var sent = visitor.sendJson(path + "/submission", "{\"note\":\"ตรวจด้วย\"}");
        var closed = visitor.putJson(path, "{\"comment\":\"แก้\"}", "1");

        assertThat(read.body()).contains("\"state\":\"DRAFT\"").contains("\"responses\":2");
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(unguarded.status()).isEqualTo(428);
        assertThat(written.status()).isEqualTo(200);
        assertThat(old.status()).isEqualTo(409);
        assertThat(sent.body()).contains("\"state\":\"SUBMITTED\"").contains("\"version\":1");
        assertThat(closed.status()).isEqualTo(409);
        assertThat(visitor.get(path).body())
                .contains("\"comment\":\"ดี\"")
                .contains("\"mean\":\"4.00\"")
                .contains("\"digest\":\"");
    }

    @Test
    void a_summary_without_comment_and_without_the_number_present_is_sealed_only_when_confirmed() {
        var given = GivenRound.in(PROVINCE, 26);
        Answering.people(2, given.round(), 2, 4, Map.of(), "");
        var path = given.place().assignment() + "/evaluation";
        var visitor = Visitor.as(given.reporter());

        given.round();
        assertThat(visitor.get(path).text()).contains("ยังไม่มีคำตอบ 1 รุ่น");
        var saved = visitor.send(path, "comment", "", "version", "0");
        var refused = visitor.send(path + "/submission", "comment", " ", "answers", "2");

        assertThat(saved.text())
                .contains("ช่องความเห็นว่างอยู่")
                .doesNotContain("บันทึกความเห็นแล้ว");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("ยังไม่มีความเห็นของผู้ประเมิน", "ยังไม่ได้ระบุจำนวนผู้เข้าร่วม");
        assertThat(told(given.place().office())).isEmpty();

        var sent = visitor.send(
                path + "/submission",
                "comment",
                "",
                "answers",
                "2",
                "withoutComment",
                "true",
                "withoutPresent",
                "true");
        assertThat(sent.text()).contains("ปิดผนึกสรุปและส่งแล้ว");
        Visitor.as(Given.reviewer(PROVINCE)).send(path + "/approval");
        Answering.people(1, given.round(), 2, 4, Map.of(), "");
        assertThat(visitor.get(path).text())
                .contains("ให้ขอผู้ตรวจเปิดให้แก้ไข")
                .doesNotContain("ถอนกลับ");
    }

    /** The names of what the trail tells of the office's evaluation, first one first. */
    private static String told(OfficeCode office) {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where office = ? and what like 'evaluation.%'
                """, office.value());
    }

    @Test
    void the_activity_page_leads_to_the_evaluation() {
        var given = GivenRound.in(PROVINCE, 19);
        var visitor = Visitor.as(given.reporter());
        var path = given.place().assignment();

        var before = visitor.get(path);
        Answering.people(5, given.round(), 2, 4, Map.of(), "");
        Actor reader = Given.person(given.place().office(), Role.READER);
        Server.bean(Folding.class).catchUp();
        var after = visitor.get(path);

        assertThat(before.page().select("a[href='" + path + "/rounds']").text())
                .contains("สร้างรุ่นแรก");
        assertThat(after.text()).contains("1 รุ่น · ").contains("ตรวจสรุปและส่ง");
        assertThat(Visitor.as(reader).get(path).text())
                .contains("ดูแบบประเมิน")
                .doesNotContain("ตรวจสรุปและส่ง");
    }
}
