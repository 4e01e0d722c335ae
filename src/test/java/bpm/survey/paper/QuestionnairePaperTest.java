package bpm.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.round.GivenRound;

import org.junit.jupiter.api.Test;

import java.util.List;

/** EA 2 on paper: two pages with boxes to mark, and the code behind which a round is answered by phone. */
class QuestionnairePaperTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void the_code_on_a_rounds_paper_leads_to_its_public_page() {
        var given = GivenRound.in(PROVINCE, 8, ActivityKey.of("2567-14-1"));
        var round = given.round();
        var own = Visitor.as(given.reporter());
        var paper = round.path() + "/papers/ea2.pdf";

        assertThat(Visitor.as(Given.reporter(Given.district(PROVINCE, 2)))
                        .get(paper)
                        .status())
                .isEqualTo(404);
        var pdf = own.get(paper).response().body();
        var text = OtherReader.text(pdf);

        assertThat(OtherReader.codes(pdf))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("/q/" + round.code());
        assertThat(Visitor.nobody().get("/q/" + round.code()).status()).isEqualTo(200);
        assertThat(OtherReader.pages(pdf)).isEqualTo(2);
        assertThat(OtherReader.joined(text))
                .contains("แบบประเมินผล(EA๒)")
                .contains("ข้อมูลทั่วไป")
                .contains("ก่อนเข้าร่วม")
                .contains("หลังเข้าร่วม")
                .contains("๕=มากที่สุด")
                .contains("๐=ไม่มีความเห็น")
                .contains("โปรดอย่าเขียนชื่อหรือข้อมูลส่วนตัวในช่องข้อความ")
                .contains("ผู้นำชุมชน");
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(own.get(round.path() + "/papers/ea2.docx").status()).isEqualTo(200);
        assertThat(own.get(round.path()).page().select("a[href*='papers/ea2.pdf']"))
                .hasSize(1);
    }

    @Test
    void every_activity_of_the_letter_fits_on_two_pages() {
        var department = Visitor.as(Given.reviewer(OfficeCode.DEPARTMENT));
        for (var activity : List.of("2567-01-1", "2567-07-1", "2567-16-1", "2567-13-1")) {
            var pdf = department
                    .get("/assignments/" + activity + "/00/papers/ea2.pdf")
                    .response()
                    .body();

            assertThat(OtherReader.pages(pdf)).as(activity).isLessThanOrEqualTo(2);
            assertThat(OtherReader.codes(pdf)).isEmpty();
        }
    }
}
