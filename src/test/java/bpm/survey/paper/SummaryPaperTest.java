package bpm.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Level;
import bpm.plan.Plans;
import bpm.survey.Answering;
import bpm.survey.round.GivenRound;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** EA 3 on paper: its figures are those of page and API, what was sealed stays, small groups stay hidden. */
class SummaryPaperTest {

    private static final OfficeCode PROVINCE = Given.province(4);
    private static final ActivityKey KNOWLEDGE = ActivityKey.of("2567-14-1");

    @Test
    void a_sealed_summary_is_printed_as_it_was_sealed_with_its_comment() {
        var given = GivenRound.in(PROVINCE, 1, KNOWLEDGE);
        var round = given.round();
        Answering.people(4, round, 2, 4, Map.of("sex", "female"), "");
        Answering.people(2, round, 1, 5, Map.of("sex", "male"), "");
        var own = Visitor.as(given.reporter());
        assertThat(own.get(given.place().assignment() + "/summary")
                        .page()
                        .select("a[href$=papers/ea3.pdf], a[href$=papers/ea3.docx]"))
                .hasSize(2);
        var path = given.place().assignment();
        var paper = path + "/papers/ea3.pdf";

        assertThat(Visitor.as(Given.reporter(Given.district(PROVINCE, 2)))
                        .get(paper)
                        .status())
                .isEqualTo(404);
        var draft = OtherReader.text(own.get(paper).response().body());
        own.send(
                path + "/evaluation/submission",
                "comment",
                "น้ำใจของผู้แทนญี่ปุ่น กตัญญู ปรัชญาของเศรษฐกิจพอเพียง ที่ ผู้",
                "version",
                "0",
                "answers",
                "6",
                "withoutPresent",
                "true");
        Answering.people(3, round, 3, 3, Map.of(), "");
        var pdf = own.get(paper).response().body();
        var text = OtherReader.text(pdf);
        var joined = OtherReader.joined(text);

        assertThat(draft).contains("ฉบับร่าง ยังไม่ได้ส่ง").doesNotContain("ความเห็นของผู้ประเมิน");
        assertThat(text)
                .contains("สรุปการประเมินผล (EA ๓)")
                .contains("๖ คน")
                .contains("๔.๓๓")
                .doesNotContain("ฉบับร่าง");
        assertThat(joined)
                .contains("น้ำใจของผู้แทนญี่ปุ่นกตัญญูปรัชญาของเศรษฐกิจพอเพียงที่ผู้")
                .contains("S.D.หารด้วยn−๑")
                .contains("๔.๕๑–๕.๐๐มากที่สุด")
                .contains("ทำจากข้อมูลที่ส่งแล้วฉบับที่๑")
                .contains("๑.๖๗๔.๓๓๒.๖๗๑.๐๓๖.๓๒๕๐.๐๐๑๒.๕๘")
                .contains("แปลผล");
        assertThat(own.get(path + "/evaluation/versions/1").text())
                .contains("4.33", "6.32", "2.58");
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(own.get(path + "/papers/ea3.docx").status()).isEqualTo(200);
        assertThat(own.get(path + "/papers/ea3.xlsx").status()).isEqualTo(200);
        assertThat(OtherReader.text(own.get(paper + "?lang=en").response().body()))
                .contains("Means before and after, by question")
                .contains("4.33");
    }

    @Test
    void a_rounds_paper_hides_outside_its_office_who_a_few_people_are() {
        var given = GivenRound.in(PROVINCE, 2);
        var round = given.round();
        Answering.people(3, round, 2, 4, Map.of("sex", "female"), "");
        var paper = round.path() + "/papers/ea3.pdf?digits=arabic";

        var own = OtherReader.text(
                Visitor.as(given.reporter()).get(paper).response().body());
        var above = OtherReader.text(
                Visitor.as(Given.reviewer(PROVINCE)).get(paper).response().body());
        var stranger = Visitor.as(Given.reporter(Given.district(PROVINCE, 3)));

        assertThat(stranger.get(paper).status()).isEqualTo(404);
        assertThat(own).contains("หญิง").contains("หอประชุมอำเภอ").contains("4.00");
        assertThat(above)
                .doesNotContain("หญิง")
                .contains("มีผู้ตอบน้อยกว่า 5 คน จึงไม่แสดงข้อมูลทั่วไปนอกหน่วยงานที่จัด")
                .contains("4.00");
        assertThat(Visitor.as(given.reporter()).get(round.path() + "/summary").text())
                .contains("4.00");
    }

    @Test
    void a_province_and_the_nation_pool_their_offices_and_name_those_missing() {
        var province = Given.province(4);
        var activity = ActivityKey.of("2567-07-2");
        var first = GivenRound.in(province, 1, activity);
        var second = GivenRound.in(province, 2, activity);
        var third = GivenRound.in(province, 3, activity);
        var nothing = Visitor.as(Given.reviewer(province));
        var path = "/assignments/" + activity + "/" + province;
        assertThat(nothing.get(path + "/papers/ea3.pdf").status()).isEqualTo(404);

        Answering.people(6, first.round(), 2, 4, Map.of("sex", "female"), "");
        Answering.people(2, second.round(), 1, 5, Map.of("sex", "male"), "");
        third.round();
        var text = OtherReader.text(
                nothing.get(path + "/papers/ea3.pdf").response().body());
        var nation = OtherReader.text(Visitor.as(Given.reviewer(OfficeCode.DEPARTMENT))
                .get("/assignments/" + activity + "/00/papers/ea3.pdf")
                .response()
                .body());
        var api = nothing.get("/api/v1" + path + "/summary").body();

        assertThat(Server.bean(Plans.class).activity(activity).level()).isEqualTo(Level.DISTRICT);
        assertThat(text)
                .contains("รวมคำตอบของทุกหน่วยงานในจังหวัด")
                .contains("๘ คน")
                .contains("๔.๒๕")
                .contains("มีรุ่นแล้ว แต่ยังไม่มีคำตอบ")
                .doesNotContain("ตรวจสอบเอกสารฉบับนี้");
        assertThat(api).contains("\"mean\":\"4.25\"");
        assertThat(OtherReader.joined(nation)).contains("รวมคำตอบของทุกหน่วยงานทั่วประเทศ");
        assertThat(Visitor.as(first.reporter()).get(path + "/papers/ea3.pdf").status())
                .isEqualTo(404);
    }
}
