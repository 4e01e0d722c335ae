package bpm.results;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Server;
import bpm.Visitor;
import bpm.attachment.TypedCaption;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.document.Papers;
import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.org.OfficeCode;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** The results form on paper (แบบ EA ๔). */
class ResultsPaperTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final String HOW =
            "อบรมกรรมการกองทุนที่หอประชุม เรื่องน้ำและปรัชญาของเศรษฐกิจพอเพียง";

    private static String papers(GivenResults given) {
        return given.place().path().replace("/results", "/papers");
    }

    @Test
    void another_district_gets_no_paper_and_nobody_has_one_before_something_is_written() {
        var given = GivenResults.in(PROVINCE, 14);
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 15)));
        var reporter = Visitor.as(given.reporter());

        var before = reporter.get(papers(given) + "/ea4.pdf");
        given.sent(20, 38, HOW);

        assertThat(before.status()).isEqualTo(404);
        assertThat(reporter.get(papers(given) + "/ea4.pdf").status()).isEqualTo(200);
        assertThat(neighbour.get(papers(given) + "/ea4.pdf").status()).isEqualTo(404);
        assertThat(neighbour.get(papers(given) + "/ea4.docx").status()).isEqualTo(404);

        var place = new PaperPlace.OfActivity(
                given.place().activity(), given.place().office());
        var kinds = Server.bean(Papers.class);
        assertThat(kinds.of(given.reporter(), place)).contains(PaperKind.RESULTS);
        Server.bean(CancellingAssignment.class)
                .cancel(
                        Given.planner(PROVINCE),
                        given.place().activity(),
                        new Cancellation(given.place().office(), "รวมกับอำเภออื่น", 1, false));
        assertThat(kinds.of(given.reporter(), place)).doesNotContain(PaperKind.RESULTS);
    }

    @Test
    void a_draft_has_all_headings_with_answers_photos_and_files_and_says_that_it_is_one()
            throws IOException {
        var given = GivenResults.in(PROVINCE, 13);
        var answers = GivenResults.whole(20, 38, HOW)
                .with("success", "ผู้นำกตัญญูต่อชุมชน ผู้แทนญี่ปุ่นมาดูงาน")
                .with("outputs", new Answer.Table(manyOutputs()));
        Server.bean(SavingResults.class).save(given.reporter(), given.place(), answers, 0);
        var attachments = Server.bean(ResultsAttachments.class);
        attachments.addPhoto(given.reporter(), given.place(), picture(), "hall.jpg");
        attachments.addFile(
                given.reporter(),
                given.place(),
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8),
                "รายชื่อผู้เข้าร่วม.pdf");
        var reporter = Visitor.as(given.reporter());

        var page = reporter.get(given.place().path());
        var pdf = reporter.get(papers(given) + "/ea4.pdf").response().body();
        var text = OtherReader.text(pdf);

        assertThat(page.page().select("a[href$='/papers/ea4.pdf']")).hasSize(1);
        assertThat(text).contains("แบบจัดเก็บข้อมูล (EA ๔)").contains("ฉบับร่าง ยังไม่ได้ส่ง");
        assertThat(text).contains("๑. วัตถุประสงค์").contains("๑๘. ข้อเสนอแนะ");
        assertThat(text).contains("๑๒,๐๐๐.๐๐ บาท").contains("๑๑,๕๐๐.๕๐ บาท").contains("๔๙๙.๕๐ บาท");
        assertThat(OtherReader.joined(text))
                .contains(OtherReader.joined(HOW))
                .contains("กตัญญู")
                .contains("ผู้แทนญี่ปุ่น");
        assertThat(text).contains("รายชื่อผู้เข้าร่วม.pdf").contains("ภาพที่ ๑");
        assertThat(text.split("ผลที่ทำได้", -1)).hasSizeGreaterThan(2);
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(reporter.get(papers(given) + "/ea4.docx").status()).isEqualTo(200);
        assertThat(reporter.get(papers(given) + "/ea4.xlsx").status()).isEqualTo(200);
    }

    @Test
    void what_was_sent_is_printed_and_not_what_is_written_since_and_in_english_where_asked() {
        var given = GivenResults.in(PROVINCE, 12).sent(20, 38, HOW);
        var reporter = Visitor.as(given.reporter());
        reporter.send(given.place().path() + "/withdrawal", "version", "1");
        Server.bean(SavingResults.class)
                .save(
                        given.reporter(),
                        given.place(),
                        GivenResults.whole(1, 1, "เปลี่ยนทีหลัง"),
                        1);

        var thai = OtherReader.text(reporter.get(papers(given) + "/ea4.pdf?digits=arabic")
                .response()
                .body());
        var english = OtherReader.text(
                reporter.get(papers(given) + "/ea4.pdf?lang=en").response().body());

        assertThat(thai).contains("ฉบับที่ 1 ส่งโดย").contains("20 คน").contains("SHA-256");
        assertThat(thai).doesNotContain("เปลี่ยนทีหลัง").doesNotContain("ฉบับร่าง");
        assertThat(english).contains("1. Objectives").contains("Version 1, sent by");
    }

    @Test
    void what_was_written_under_a_photo_is_sent_with_it_and_sealed() throws IOException {
        var given = GivenResults.in(PROVINCE, 11);
        Server.bean(SavingResults.class)
                .save(given.reporter(), given.place(), GivenResults.whole(2, 3, HOW), 0);
        var attachments = Server.bean(ResultsAttachments.class);
        long photo = attachments.addPhoto(given.reporter(), given.place(), picture(), "hall.jpg");
        attachments.caption(
                given.reporter(), given.place(), Map.of(photo, TypedCaption.over("เวทีกตัญญู")));
        Server.bean(SubmittingResults.class)
                .submit(given.reporter(), given.place(), Optional.empty(), "");
        var reporter = Visitor.as(given.reporter());
        reporter.send(given.place().path() + "/withdrawal", "version", "1");

        attachments.caption(
                given.reporter(), given.place(), Map.of(photo, TypedCaption.over("เปลี่ยนแล้ว")));

        var text = OtherReader.text(
                reporter.get(papers(given) + "/ea4.pdf").response().body());
        assertThat(text).contains("เวทีกตัญญู", "SHA-256").doesNotContain("เปลี่ยนแล้ว");
        assertThat(reporter.get(given.place().path() + "/versions/1").text())
                .contains("เวทีกตัญญู")
                .doesNotContain("เปลี่ยนแล้ว");
    }

    @Test
    void a_version_that_was_sent_before_there_were_seals_says_so() {
        var given = GivenResults.in(PROVINCE, 10).sent(20, 38, HOW);
        var reporter = Visitor.as(given.reporter());
        Server.owner()
                .sql("delete from document_seal where kind = 'ea4' and office = :office")
                .param("office", given.place().office().value())
                .update();

        var text = OtherReader.text(
                reporter.get(papers(given) + "/ea4.pdf").response().body());

        assertThat(text).contains("ฉบับที่ ๑ ส่งก่อนระบบมีตราตรวจสอบ").doesNotContain("SHA-256");
    }

    /** More rows than a page holds. */
    private static List<Answers> manyOutputs() {
        var rows = new ArrayList<Answers>();
        for (int i = 1; i <= 40; i++) {
            rows.add(new Answers(Map.of(
                    "indicator", new Answer.One("จำนวนชุมชนที่มีแผน ชุมชนที่ " + i),
                    "aimed", new Answer.One("60"),
                    "reached", new Answer.One("58"),
                    "unit", new Answer.One("ชุมชน"))));
        }
        return rows;
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new Color(0x8f, 0xb3, 0xcf));
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
