package bpm.document.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.OtherReader;
import bpm.paper.docx.Docx;
import bpm.paper.pdf.Pdf;
import bpm.paper.pdf.Typeface;
import bpm.shared.Words;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

class LetterPaperTest {

    private static final Words OFFICIAL = new Words(false, true);

    @Test
    void the_letter_of_15_june_2567_comes_out_as_it_was_sent() throws IOException {
        var pdf = pdf(GivenLetter.sent(), OFFICIAL, new MockEnvironment());

        var text = OtherReader.joined(OtherReader.text(pdf));

        assertThat(text)
                .contains(joined("ที่ ขร ๐๐๑๙.๑/ว ๖๕๑๐๓"))
                .contains(joined("ศาลากลางจังหวัดเชียงราย"))
                .contains(joined("ถนนแม่ฟ้าหลวง ขร ๕๗๑๐๐"))
                .contains(joined("๑๕ มิถุนายน ๒๕๖๗"))
                .contains(
                        joined("เรื่อง การประเมินผลการดำเนินงานกิจกรรม/โครงการของกรมการพัฒนาชุมชน"))
                .contains(joined("ประจำปีงบประมาณ พ.ศ.๒๕๖๗"))
                .contains(joined("เรียน นายอำเภอ ทุกอำเภอ"))
                .contains(joined("อ้างถึง หนังสือจังหวัดเชียงราย ด่วนที่สุด ที่ ขร ๐๐๑๙.๑/ว ๑๒๑๖๙"))
                .contains(joined("สิ่งที่ส่งมาด้วย ๑. แนวทางการประเมินผลกิจกรรมฯ จำนวน ๑ ชุด"))
                .contains(joined("๒. รายชื่อกิจกรรม/โครงการ จำนวน ๑ ชุด"))
                .contains(joined("๓. คู่มือการใช้โปรแกรม BPM จำนวน ๑ ฉบับ"))
                .contains(joined("๔. แบบประเมินผล (QR Code)"))
                .contains(joined("๕. แบบสรุปการประเมินผลฯ (QR Code)"))
                .contains(joined("๖. แบบจัดเก็บข้อมูลฯ (QR Code)"));
        GivenLetter.PARAGRAPHS.forEach(paragraph -> assertThat(text).contains(joined(paragraph)));
        assertThat(text)
                .contains(joined("ขอแสดงความนับถือ (นางอำไพ บัวระดก)"))
                .contains(joined("พัฒนาการจังหวัด ปฏิบัติราชการแทน ผู้ว่าราชการจังหวัดเชียงราย"))
                .contains(joined("สำนักงานพัฒนาชุมชนจังหวัด กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน"))
                .contains(joined("โทร. ๐ - ๕๓๑๗-๗๓๕๐"));
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(pages(pdf)).isEqualTo(2);
    }

    @Test
    void the_codes_of_its_second_page_lead_where_the_enclosures_are() throws IOException {
        var pdf = pdf(GivenLetter.sent(), OFFICIAL, new MockEnvironment());
        var file = OtherReader.kept(pdf, "letter.pdf");
        OtherReader.run(List.of(
                "pdftoppm",
                "-r",
                "120",
                "-f",
                "2",
                "-png",
                "-singlefile",
                file.toString(),
                file.resolveSibling("codes").toString()));

        var read = OtherReader.run(List.of(
                "zbarimg", "--raw", "-q", file.resolveSibling("codes.png").toString()));

        assertThat(read.lines().filter(line -> line.startsWith("https://bpm.")))
                .containsExactlyInAnyOrder(
                        GivenLetter.ROUND, GivenLetter.SUMMARY, GivenLetter.RESULTS);
        assertThat(OtherReader.joined(OtherReader.text(pdf)))
                .contains(joined("หนังสือภายนอก ที่ ขร ๐๐๑๙.๑/ว ๖๕๑๐๓ ลงวันที่ ๑๕ มิถุนายน ๒๕๖๗"))
                .contains("https://bpm.example.go.th");
    }

    @Test
    void a_memo_has_its_head_and_a_difficult_word_comes_out_whole() throws IOException {
        var memo = GivenLetter.with(
                LetterKind.MEMO,
                Urgency.MOST_URGENT,
                Map.of(
                        LetterField.ORIGIN,
                        "สำนักงานพัฒนาชุมชนจังหวัดเชียงราย กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน",
                        LetterField.REFERENCE,
                        "",
                        LetterField.BODY,
                        "น้ำท่วมที่ผู้แทนญี่ปุ่นมาดูงาน กตัญญู ปรัชญา\nจึงเรียนมาเพื่อโปรดทราบ"));

        var text = OtherReader.joined(OtherReader.text(pdf(memo, OFFICIAL, new MockEnvironment()))
                .replace('\u00a0', ' '));

        assertThat(text)
                .contains("บันทึกข้อความ")
                .contains("ด่วนที่สุด")
                .contains("ส่วนราชการ")
                .contains(
                        joined("สำนักงานพัฒนาชุมชนจังหวัดเชียงราย กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน"))
                .contains(joined("โทร. ๐ - ๕๓๑๗-๗๓๕๐"))
                .contains(joined("ที่ ขร ๐๐๑๙.๑/ว ๖๕๑๐๓ วันที่ ๑๕ มิถุนายน ๒๕๖๗"))
                .contains("น้ำท่วมที่ผู้แทนญี่ปุ่นมาดูงาน")
                .contains("กตัญญู")
                .contains("ปรัชญา")
                .contains("(นางอำไพบัวระดก)")
                .doesNotContain("ขอแสดงความนับถือ")
                .doesNotContain("QRCode");
    }

    @Test
    void arabic_digits_are_printed_where_they_are_asked_for() throws IOException {
        var text = OtherReader.joined(
                OtherReader.text(pdf(GivenLetter.sent(), Words.THAI, new MockEnvironment())));

        assertThat(text)
                .contains(joined("ที่ ขร 0019.1/ว 65103"))
                .contains(joined("15 มิถุนายน 2567"))
                .contains(joined("4. แบบประเมินผล"))
                .doesNotContainPattern("[๐-๙]");
    }

    @Test
    void a_long_letter_keeps_its_last_paragraph_with_who_signs_it() throws IOException {
        var long_one = GivenLetter.with(
                LetterKind.EXTERNAL,
                Urgency.NONE,
                Map.of(
                        LetterField.BODY,
                        String.join(
                                "\n",
                                (GivenLetter.PARAGRAPHS.getFirst() + "\n").repeat(5),
                                "จึงเรียนมาเพื่อโปรดทราบ")));
        var file = OtherReader.kept(pdf(long_one, OFFICIAL, new MockEnvironment()), "long.pdf");

        var second = OtherReader.run(List.of("pdftotext", "-f", "2", file.toString(), "-"));

        assertThat(OtherReader.joined(second))
                .contains("-๒-")
                .contains("จึงเรียนมาเพื่อโปรดทราบ")
                .contains("(นางอำไพบัวระดก)");
    }

    @Test
    void the_emblem_is_the_offices_own_picture() throws IOException {
        var file = Files.createTempFile("emblem", ".png");
        ImageIO.write(new BufferedImage(90, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        var settings = new MockEnvironment().withProperty("bpm.paper.emblem", file.toString());
        var wrong = new MockEnvironment().withProperty("bpm.paper.emblem", "pom.xml");

        var pdf = pdf(
                GivenLetter.with(LetterKind.EXTERNAL, Urgency.NONE, Map.of()), OFFICIAL, settings);
        var docx = docx(GivenLetter.sent(), settings);

        assertThat(images(pdf)).isEqualTo(1);
        assertThat(docx.getAllPictures()).hasSize(4);
        assertThatThrownBy(() -> new Emblem(wrong))
                .hasMessageContaining("BPM_PAPER_EMBLEM")
                .hasMessageContaining("pom.xml");
    }

    @Test
    void a_word_processor_gets_the_same_letter() throws IOException {
        var docx = docx(GivenLetter.sent(), new MockEnvironment());

        var text = OtherReader.joined(new XWPFWordExtractor(docx).getText());

        GivenLetter.PARAGRAPHS.forEach(paragraph -> assertThat(text).contains(joined(paragraph)));
        assertThat(text)
                .contains(joined("ที่ ขร ๐๐๑๙.๑/ว ๖๕๑๐๓"))
                .contains(joined("๓. คู่มือการใช้โปรแกรม BPM จำนวน ๑ ฉบับ"))
                .contains(joined("ขอแสดงความนับถือ (นางอำไพ บัวระดก)"));
        assertThat(docx.getAllPictures()).hasSize(3);
    }

    private static byte[] pdf(LetterText letter, Words t, MockEnvironment settings)
            throws IOException {
        var out = new ByteArrayOutputStream();
        new Pdf(Typeface.own(Typeface.OWN_SIZE))
                .write(new LetterPaper(new Emblem(settings)).write(letter, t), out);
        return out.toByteArray();
    }

    private static XWPFDocument docx(LetterText letter, MockEnvironment settings)
            throws IOException {
        var out = new ByteArrayOutputStream();
        new Docx(Optional.empty(), "TH Sarabun New", 16)
                .write(new LetterPaper(new Emblem(settings)).write(letter, OFFICIAL), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static long images(byte[] pdf) {
        var file = OtherReader.kept(pdf, "letter.pdf");
        return OtherReader.run(List.of("pdfimages", "-list", file.toString()))
                        .lines()
                        .count()
                - 2;
    }

    private static int pages(byte[] pdf) {
        var file = OtherReader.kept(pdf, "letter.pdf");
        return OtherReader.run(List.of("pdfinfo", file.toString()))
                .lines()
                .filter(line -> line.startsWith("Pages:"))
                .map(line -> Integer.valueOf(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String joined(String text) {
        return OtherReader.joined(text);
    }
}
