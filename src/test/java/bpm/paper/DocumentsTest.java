package bpm.paper;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.OtherReader;
import bpm.paper.chart.Bars;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Grid;
import bpm.paper.document.Seal;
import bpm.paper.docx.Docx;
import bpm.paper.pdf.Pdf;
import bpm.paper.pdf.Typeface;
import bpm.shared.Words;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the papers of all modules are made of, read by programs of others. */
class DocumentsTest {

    private static final String SENTENCE =
            "น้ำท่วมที่ผู้แทนญี่ปุ่นมาดูงาน ด้วยความกตัญญู ตามหลักปรัชญาของเศรษฐกิจพอเพียง";
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Words OFFICIAL = new Words(false, true);
    private static final Pdf PDF = new Pdf(Typeface.own(Typeface.OWN_SIZE));
    private static final Docx DOCX = new Docx(Optional.empty(), "Sarabun", 12);

    @Test
    void a_pdf_holds_its_fonts_and_every_thai_sentence_as_it_was_written() throws IOException {
        var pdf = pdf(document(OFFICIAL, 90));

        var text = OtherReader.text(pdf);

        assertThat(OtherReader.joined(text))
                .contains(OtherReader.joined(SENTENCE))
                .contains("๑,๒๓๔,๕๖๗.๕๐")
                .contains("๑๕มิ.ย.๒๕๖๗");
        assertThat(OtherReader.fonts(pdf))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(font -> font.contains("yes yes yes"));
    }

    @Test
    void a_pdf_tells_its_language_and_shows_its_title() throws IOException {
        try (var thai = new PdfReader(pdf(document(OFFICIAL, 3)));
                var english = new PdfReader(pdf(document(new Words(true, false), 3)))) {
            assertThat(thai.getCatalog().getAsString(PdfName.LANG)).hasToString("th");
            assertThat(english.getCatalog().getAsString(PdfName.LANG)).hasToString("en");
            assertThat(thai.getCatalog()
                            .getAsDict(PdfName.VIEWERPREFERENCES)
                            .getAsBoolean(PdfName.DISPLAYDOCTITLE)
                            .booleanValue())
                    .isTrue();
            assertThat(thai.getInfo()).containsEntry("Title", "เอกสารทดสอบ");
        }
    }

    @Test
    void a_long_table_repeats_its_heading_and_each_page_has_its_thai_number() throws IOException {
        var pages = OtherReader.text(pdf(document(OFFICIAL, 90))).split("\f");

        assertThat(pages.length).isGreaterThan(3);
        for (int i = 1; i < pages.length; i++) {
            if (pages[i].contains("แถวที่")) {
                assertThat(pages[i]).contains("โครงการ/กิจกรรม").contains("จัดเก็บ");
            }
        }
        assertThat(pages[1])
                .contains("หน้า ๒ จาก " + bpm.shared.ThaiDigits.thai("" + pages.length));
    }

    @Test
    void the_contents_name_the_page_on_which_each_part_stands() throws IOException {
        var pages = OtherReader.text(pdf(document(OFFICIAL, 90))).split("\f");
        int last = pages.length - 1;
        while (!pages[last].contains("ส่วนที่ ๒ ลงชื่อ")) {
            last--;
        }

        assertThat(pages[0])
                .containsPattern("ส่วนที่ ๑ ข้อมูล +๒")
                .containsPattern(
                        "ส่วนที่ ๒ ลงชื่อ +" + bpm.shared.ThaiDigits.thai("" + (last + 1)));
    }

    @Test
    void who_signs_and_the_seal_never_stand_alone_on_a_page() throws IOException {
        for (int filled = 24; filled <= 36; filled++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < filled; i++) {
                blocks.add(new Block.Paragraph("บรรทัดที่ " + i, Block.Manner.PLAIN));
            }
            blocks.add(new Block.Paragraph("จึงเรียนมาเพื่อทราบ", Block.Manner.PLAIN));
            blocks.add(new Block.Signatures(
                    List.of(new Block.Signature("ลงชื่อ", "นางอำไพ", "พัฒนาการจังหวัด"))));
            var document = Document.of("หนังสือ", "สำนักงาน", OFFICIAL, blocks)
                    .sealed(new Seal(2, DIGEST, "https://bpm.example/check/" + DIGEST));

            var pages = OtherReader.text(pdf(document)).split("\f");

            assertThat(pages[pages.length - 1])
                    .as("with %d lines", filled)
                    .contains("จึงเรียนมาเพื่อทราบ", "พัฒนาการจังหวัด", "SHA-256");
        }
    }

    @Test
    void addresses_and_digests_keep_arabic_digits_and_english_papers_have_no_thai_ones()
            throws IOException {
        var thai = OtherReader.joined(OtherReader.text(pdf(document(OFFICIAL, 3))));
        var english = OtherReader.text(pdf(document(new Words(true, false), 3)));

        assertThat(thai)
                .contains("https://bpm.example/check/01234567")
                .contains(DIGEST)
                .contains("SHA-256");
        assertThat(english)
                .contains("1,234,567.50")
                .contains("15 Jun 2024")
                .doesNotContainPattern("[๐-๙]");
    }

    @Test
    void the_code_on_a_sealed_paper_is_read_by_another_program() throws IOException {
        var file = OtherReader.kept(pdf(document(OFFICIAL, 3)), "sealed.pdf");

        OtherReader.run(List.of("pdftoppm", "-r", "150", "-png", file.toString(), file + "-page"));
        var said = new StringBuilder();
        try (var pages = Files.list(file.getParent())) {
            for (var page : pages.filter(one -> one.toString().endsWith(".png")).toList()) {
                said.append(codes(page));
            }
        }

        assertThat(said).contains("https://bpm.example/check/" + DIGEST);
    }

    @Test
    void a_docx_sets_size_and_boldness_for_thai_too() throws IOException {
        var bytes = new ByteArrayOutputStream();
        DOCX.write(document(OFFICIAL, 3), bytes);

        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            var style = word.getStyles().getStyle("BpmTitle").getCTStyle().getRPr();
            assertThat(style.sizeOfSzCsArray()).isEqualTo(1);
            assertThat(style.sizeOfBCsArray()).isEqualTo(1);
            assertThat(style.getRFontsArray(0).getCs()).isEqualTo("Sarabun");
            assertThat(word.getTables()).anyMatch(table -> table.getRow(0).isRepeatHeader());
        }
    }

    @Test
    void libre_office_opens_what_we_write_and_loses_nothing() throws IOException {
        var folder = Files.createTempDirectory("office");
        try (var docx = Files.newOutputStream(folder.resolve("paper.docx"));
                var xlsx = Files.newOutputStream(folder.resolve("table.xlsx"))) {
            DOCX.write(document(OFFICIAL, 90), docx);
            Xlsx.write(List.of(document(OFFICIAL, 90).grids().getFirst().table("ตาราง")), xlsx);
        }

        convert(folder, "pdf", "paper.docx");
        convert(folder, "csv:Text - txt - csv (StarCalc):44,34,76,1", "table.xlsx");

        var text = OtherReader.joined(
                OtherReader.text(Files.readAllBytes(folder.resolve("paper.pdf"))));
        assertThat(text)
                .contains(OtherReader.joined(SENTENCE))
                .contains("๑,๒๓๔,๕๖๗.๕๐")
                .contains("ลงชื่อ")
                .contains("แถวที่๙๐")
                .containsPattern("ส่วนที่๑ข้อมูล\\.*[2๒]")
                .containsPattern("ส่วนที่๒ลงชื่อ\\.*[1-9๑-๙]");
        var rows = Files.readAllLines(folder.resolve("table.csv"));
        assertThat(rows).hasSize(92);
        assertThat(rows.get(1)).contains("1234567.5").contains("แถวที่ 1").contains("2567");
    }

    private static void convert(Path folder, String kind, String name) {
        OtherReader.run(List.of(
                "soffice",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder.toString(),
                folder.resolve(name).toString()));
    }

    /** What zbarimg reads on a page; none is no failure. */
    private static String codes(Path page) {
        return OtherReader.run(List.of("sh", "-c", "zbarimg -q --raw '" + page + "' || true"));
    }

    private static byte[] pdf(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        PDF.write(document, out);
        return out.toByteArray();
    }

    private static Document document(Words words, int rows) {
        var lines = new ArrayList<Grid.Line>();
        for (int i = 1; i <= rows; i++) {
            lines.add(Grid.Line.of(
                    Cell.of(i),
                    Cell.of("แถวที่ " + i + " " + SENTENCE),
                    Cell.of("✓"),
                    Cell.of("–"),
                    Cell.of(new BigDecimal("1234567.50")),
                    Cell.of(LocalDate.of(2024, 6, 15))));
        }
        lines.add(Grid.Line.total(
                Cell.NOTHING,
                Cell.of("รวม"),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.of(rows),
                Cell.NOTHING));
        var grid = new Grid(
                "ตารางที่ 1",
                List.of(new Grid.Band("", 2), new Grid.Band("แบบ", 2), new Grid.Band("", 2)),
                List.of(
                        new Column("ที่", 6),
                        new Column("โครงการ/กิจกรรม", 40),
                        new Column("แบบประเมินผล", 12),
                        new Column("จัดเก็บ", 12),
                        new Column("บาท", 24),
                        new Column("วันที่", 16)),
                lines,
                "");
        return Document.of(
                        "เอกสารทดสอบ",
                        "สำนักงาน",
                        words,
                        List.of(
                                Block.title("เอกสารทดสอบ"),
                                new Block.Paragraph(SENTENCE, Block.Manner.INDENTED),
                                new Block.Contents("สารบัญ"),
                                new Block.Break(),
                                Block.part("ส่วนที่ 1 ข้อมูล"),
                                new Block.Facts(List.of(Block.fact("ชื่อ", SENTENCE))),
                                grid,
                                Bars.of(
                                        words,
                                        "ก่อนและหลัง",
                                        List.of("ก่อน", "หลัง"),
                                        List.of(new Bars.Category("ข้อ 1", List.of(2.5, 4.25))),
                                        5),
                                Block.part("ส่วนที่ 2 ลงชื่อ"),
                                new Block.Signatures(List.of(new Block.Signature(
                                        "ลงชื่อ", "นางอำไพ บัวระดก", "พัฒนาการจังหวัด")))))
                .sealed(new Seal(2, DIGEST, "https://bpm.example/check/" + DIGEST));
    }
}
