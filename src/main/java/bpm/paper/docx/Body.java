package bpm.paper.docx;

import bpm.paper.Qr;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Drawing;
import bpm.paper.document.Grid;
import bpm.paper.document.LetterPart;
import bpm.paper.document.Lettering;
import bpm.paper.document.Seal;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import java.io.IOException;
import java.util.List;

/** The parts of a document, written from top to bottom. */
final class Body {

    private static final int CODE_PIXELS = 8;
    private static final double CODE_POINTS = 96;
    private static final double SEAL_POINTS = 64;
    private static final String DOTS = ".".repeat(46);

    private final XWPFDocument word;
    private final Document document;
    private final Lettering lettering;
    private final int width;
    private int headings;

    Body(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
        this.lettering = new Lettering(document.words());
        this.width = Sheets.width(document.shape());
    }

    void write() throws IOException {
        var blocks = document.blocks();
        for (var block : blocks.subList(0, document.end())) {
            write(block);
        }
        int end = word.getBodyElements().size();
        for (var block : blocks.subList(document.end(), blocks.size())) {
            write(block);
        }
        if (document.seal().isPresent()) {
            seal(document.seal().get());
        }
        together(end);
    }

    /** What comes last stays on one page. */
    private void together(int from) {
        var last = word.getBodyElements();
        for (var element : last.subList(from, Math.max(from, last.size() - 1))) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph.setKeepNext(true);
                case XWPFTable table ->
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .forEach(paragraph -> paragraph.setKeepNext(true));
                default -> {}
            }
        }
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Labelled line -> new LetterParts(word, lettering, width).labelled(line);
            case Block.Choices choices -> choices(choices);
            case Block.Ruled ruled -> ruled(ruled.lines());
            case Block.Gallery gallery -> new Pictures(word, lettering, width).gallery(gallery);
            case Block.Codes codes -> codes(codes);
            case Block.Beside beside -> beside(beside);
            case Block.Signatures signatures -> signatures(signatures);
            case Block.Contents contents -> contents(contents);
            case Block.Break end -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
            case Drawing drawing -> {
                var line = add(Styles.TEXT, "");
                line.setAlignment(ParagraphAlignment.CENTER);
                Pictures.draw(line, drawing);
            }
            case Grid grid -> new DocxTable(word, grid, lettering, width).write();
            case LetterPart part -> new LetterParts(word, lettering, width).write(part);
        }
    }

    /** The document's own title stands in the middle, as on the other papers. */
    private void heading(Block.Heading heading) {
        var line = add(style(heading.level()), heading.text());
        Contents.mark(line, headings++);
        if (heading.level() == 1) {
            line.setAlignment(ParagraphAlignment.CENTER);
        }
    }

    private static String style(int level) {
        return level == 1 ? Styles.TITLE : level == 2 ? Styles.PART : Styles.SECTION;
    }

    private void paragraph(Block.Paragraph paragraph) {
        var style = switch (paragraph.manner()) {
            case INDENTED -> Styles.INDENTED;
            case NOTE -> Styles.NOTE;
            default -> Styles.TEXT;
        };
        var line = add(style, "");
        Runs.write(
                line, lettering.text(paragraph.text()), paragraph.manner() == Block.Manner.STRONG);
        switch (paragraph.manner()) {
            case CENTRED -> line.setAlignment(ParagraphAlignment.CENTER);
            case FROM_THE_MIDDLE -> line.setIndentationLeft(width / 2);
            default -> {}
        }
    }

    private void facts(List<Block.Fact> facts) {
        var table = Cells.table(word, facts.size(), new int[] {width * 3 / 10, width * 7 / 10});
        for (int i = 0; i < facts.size(); i++) {
            Cells.write(table, i, 0, lettering.text(facts.get(i).label()), true);
            Cells.write(table, i, 1, lettering.text(facts.get(i).value()), false);
        }
        add(Styles.NOTE, "");
    }

    private void choices(Block.Choices choices) {
        var paragraph = add(Styles.TEXT, "");
        Runs.write(paragraph, lettering.text(choices.question()) + "  ", true);
        for (var option : choices.options()) {
            Runs.write(paragraph, "☐ " + lettering.text(option) + "    ", false);
        }
    }

    private void ruled(int lines) {
        for (int i = 0; i < lines; i++) {
            add(Styles.TEXT, ".".repeat(110));
        }
    }

    private void codes(Block.Codes codes) throws IOException {
        int count = codes.codes().size();
        var table = Cells.table(word, 1, Cells.even(width, count));
        for (int i = 0; i < count; i++) {
            code(codes.codes().get(i), table.getRow(0).getCell(i));
        }
        add(Styles.NOTE, "");
    }

    private void code(Block.Code code, XWPFTableCell cell) throws IOException {
        Cells.write(cell, lettering.text(code.title()), true)
                .setAlignment(ParagraphAlignment.CENTER);
        Pictures.png(
                Cells.more(cell),
                Qr.of(code.address()).png(CODE_PIXELS),
                CODE_POINTS,
                CODE_POINTS,
                code.title());
        Runs.write(Cells.more(cell), code.address(), false);
    }

    private void beside(Block.Beside beside) throws IOException {
        var table = Cells.table(word, 1, new int[] {width * 7 / 10, width * 3 / 10});
        var cell = table.getRow(0).getCell(0);
        for (int i = 0; i < beside.text().size(); i++) {
            var said = beside.text().get(i);
            var line = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            line.setStyle(said.manner() == Block.Manner.NOTE ? Styles.NOTE : Styles.CELL);
            Runs.write(line, lettering.text(said.text()), said.manner() == Block.Manner.STRONG);
        }
        code(beside.code(), table.getRow(0).getCell(1));
        add(Styles.NOTE, "");
    }

    private void signatures(Block.Signatures signatures) {
        add(Styles.TEXT, "");
        int count = signatures.signatures().size();
        var table = Cells.table(word, 1, Cells.even(width, count));
        for (int i = 0; i < count; i++) {
            var signature = signatures.signatures().get(i);
            var name = signature.name().isBlank() ? DOTS : lettering.text(signature.name());
            var text = lettering.text(signature.word()) + DOTS + "\n( " + name + " )\n"
                    + lettering.text(signature.position());
            Cells.write(table, 0, i, text, false).setAlignment(ParagraphAlignment.CENTER);
        }
        add(Styles.NOTE, "");
    }

    private void contents(Block.Contents contents) {
        add(Styles.TITLE, contents.title());
        int number = 0;
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > 1) {
                    Contents.entry(add(Styles.TEXT, heading.text()), heading, number, width);
                }
                number++;
            }
        }
    }

    private void seal(Seal seal) throws IOException {
        var t = document.words();
        var table = Cells.table(word, 1, new int[] {width / 6, width * 5 / 6});
        var code = Cells.write(table, 0, 0, "", false);
        Pictures.png(code, Qr.of(seal.address()).png(CODE_PIXELS), SEAL_POINTS, SEAL_POINTS, "QR");
        var said = t.s("ตรวจสอบเอกสารฉบับนี้") + "\n"
                + t.s("ทำจากข้อมูลที่ส่งแล้ว ฉบับที่ {0}", seal.version()) + "\nSHA-256 "
                + seal.grouped()
                + "\n" + t.s("สแกนหรือเปิด {0} เพื่อดูว่าเป็นของจริง", seal.address());
        Cells.write(table, 0, 1, lettering.text(said), false);
    }

    private XWPFParagraph add(String style, String text) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        Runs.write(paragraph, lettering.text(text), false);
        return paragraph;
    }
}
