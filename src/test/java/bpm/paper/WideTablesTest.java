package bpm.paper;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.OtherReader;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Grid;
import bpm.paper.docx.Docx;
import bpm.paper.pdf.Pdf;
import bpm.paper.pdf.Typeface;
import bpm.shared.Words;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tables with so many columns that they need a small face. */
class WideTablesTest {

    private static Document table(int columns) {
        var headings = IntStream.range(0, columns)
                .mapToObj(i -> new Column("ช่อง" + i, 10))
                .toList();
        var line = new Grid.Line(Grid.Kind.PLAIN, Collections.nCopies(columns, Cell.of(123_456)));
        return Document.of(
                        "ตาราง",
                        "",
                        Words.THAI,
                        List.of(Block.title("ตาราง"), Grid.of("", headings, List.of(line), "–")))
                .shaped(Document.Shape.LYING);
    }

    @Test
    void the_more_columns_the_smaller_they_are_written_and_the_title_stands_in_the_middle()
            throws IOException {
        var wide = word(table(17));
        var rather = word(table(14));
        var usual = word(table(8));
        var pdf = new ByteArrayOutputStream();
        new Pdf(Typeface.own(11)).write(table(17), pdf);

        assertThat(style(wide)).isEqualTo("BpmDense");
        assertThat(style(rather)).isEqualTo("BpmSmall");
        assertThat(style(usual)).isEqualTo("BpmCell");
        assertThat(wide.getParagraphs().getFirst().getAlignment())
                .isEqualTo(ParagraphAlignment.CENTER);
        assertThat(OtherReader.text(pdf.toByteArray()).split("123,456", -1)).hasSize(18);
    }

    private static XWPFDocument word(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new Docx(Optional.empty(), "TH Sarabun New", 16).write(document, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String style(XWPFDocument word) {
        return word.getTables()
                .getFirst()
                .getRow(1)
                .getCell(0)
                .getParagraphs()
                .getFirst()
                .getStyle();
    }
}
