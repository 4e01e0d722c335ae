package bpm.progress;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Server;
import bpm.Visitor;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.document.Papers;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;

import org.junit.jupiter.api.Test;

class ReportPaperTest {

    @Test
    void another_district_gets_no_paper() {
        var given = GivenReport.ofSixty();
        var reporter = Visitor.as(given.reporter());
        reporter.send(given.path(), "responsibleName", "อรทัย", "version", "0");
        var papers = given.path().replace("/progress", "/papers");

        var neighbour = Visitor.as(given.neighbour());

        assertThat(neighbour.get(papers).status()).isEqualTo(404);
        assertThat(neighbour.get(papers + "/progress.pdf").status()).isEqualTo(404);
        assertThat(Visitor.nobody().get(papers + "/progress.pdf").path()).startsWith("/sign-in");
    }

    @Test
    void of_what_was_taken_back_from_the_office_there_is_no_paper_and_no_office_fails_for_it() {
        var given = GivenReport.ofSixty();
        var reporter = Visitor.as(given.reporter());
        reporter.send(given.path(), "responsibleName", "อรทัย", "version", "0");
        var papers = given.path().replace("/progress", "/papers");
        var place = new PaperPlace.OfActivity(
                given.place().activity(), given.place().office());
        var kinds = Server.bean(Papers.class);
        assertThat(kinds.of(given.reporter(), place)).contains(PaperKind.PROGRESS);

        Server.bean(CancellingAssignment.class)
                .cancel(
                        Given.planner(given.province()),
                        given.place().activity(),
                        new Cancellation(given.place().office(), "รวมกับอำเภออื่น", 1, false));

        assertThat(kinds.of(given.reporter(), place)).doesNotContain(PaperKind.PROGRESS);
        assertThat(reporter.get(papers + "/progress.pdf").status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_printed_as_one_in_thai_digits() {
        var given = GivenReport.ofSixty();
        var reporter = Visitor.as(given.reporter());
        reporter.send(
                given.path(),
                "responsibleName",
                "อรทัย ใจงาม",
                "responsiblePhone",
                "081-234-5678",
                "from",
                "10 ก.ค. 2567",
                "result",
                "58",
                "remarks",
                "น้ำท่วมทางเข้า ผู้แทนญี่ปุ่นมาดูงาน กตัญญู ปรัชญา ที่ ผู้",
                "version",
                "0");
        var papers = given.path().replace("/progress", "/papers");

        var page = reporter.get(papers);
        var pdf = reporter.get(papers + "/progress.pdf").response().body();
        var text = OtherReader.text(pdf);

        assertThat(page.page().select("a[href*=progress.pdf]")).hasSize(1);
        assertThat(text).contains("รายงานผลการปฏิบัติงาน").contains("ฉบับร่าง ยังไม่ได้ส่ง");
        assertThat(text)
                .contains("น้ำท่วมทางเข้า")
                .contains("ญี่ปุ่น")
                .contains("กตัญญู")
                .contains("ปรัชญา");
        assertThat(text).contains("๕๘ คน").contains("๙๖.๖๗ %").contains("๐๘๑-๒๓๔-๕๖๗๘");
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(reporter.get(papers + "/progress.docx").status()).isEqualTo(200);
        assertThat(reporter.get(papers + "/progress.xlsx").status()).isEqualTo(404);
    }
}
