package bpm.paper.docx;

import bpm.paper.document.Block;
import bpm.paper.document.LetterPart;
import bpm.paper.document.Lettering;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

/** The parts of a letter (ส่วนของหนังสือราชการ), as a person would type them: tabs and hanging lines. */
final class LetterParts {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int TWIPS_PER_POINT = 20;
    private static final double LETTER_POINTS = 7.2;
    private static final int GAP = 260;
    private static final String RED = "C00000";
    private static final int LINES_TO_SIGN = 3;
    private static final int ABOVE_SENDER = 400;
    private static final String DOTS = ".".repeat(44);

    private final XWPFDocument word;
    private final Lettering lettering;
    private final int width;

    LetterParts(XWPFDocument word, Lettering lettering, int width) {
        this.word = word;
        this.lettering = lettering;
        this.width = width;
    }

    void write(LetterPart part) throws IOException {
        switch (part) {
            case LetterPart.Head head -> head(head);
            case LetterPart.Beside beside -> beside(beside);
            case LetterPart.Entry entry -> entry(entry);
            case LetterPart.Closing closing -> closing(closing);
        }
    }

    private void head(LetterPart.Head head) throws IOException {
        boolean memo = !head.title().isEmpty();
        int side = width * 3 / 10;
        var table = Cells.table(word, 1, new int[] {side, width - 2 * side, side});
        var row = table.getRow(0);
        row.setHeight((int) (head.millimetres() * POINTS_PER_MM * TWIPS_PER_POINT));
        row.getTableCells()
                .forEach(cell -> cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM));
        var middle = Cells.write(row.getCell(1), "", false);
        middle.setAlignment(ParagraphAlignment.CENTER);
        if (memo) {
            middle.setStyle(Styles.KIND);
            Runs.write(middle, lettering.text(head.title()), false);
            emblem(Cells.write(row.getCell(0), "", false), head);
            var end = Cells.write(row.getCell(2), "", false);
            end.setAlignment(ParagraphAlignment.RIGHT);
            stamp(end, head.stamp());
        } else {
            stamp(Cells.write(row.getCell(0), "", false), head.stamp());
            emblem(middle, head);
        }
    }

    private void stamp(XWPFParagraph place, String text) {
        if (!text.isEmpty()) {
            place.setStyle(Styles.STAMP);
            Runs.write(place, lettering.text(text), false);
            place.getRuns().getFirst().setColor(RED);
        }
    }

    private static void emblem(XWPFParagraph place, LetterPart.Head head) throws IOException {
        if (head.emblem().isPresent()) {
            var bytes = head.emblem().get().jpeg().get();
            boolean png = bytes.length > 1 && bytes[1] == 'P';
            Pictures.fitted(
                    place,
                    bytes,
                    png ? PictureType.PNG : PictureType.JPEG,
                    head.millimetres() * POINTS_PER_MM,
                    head.millimetres() * POINTS_PER_MM,
                    head.emblem().get().caption());
        }
    }

    private void beside(LetterPart.Beside beside) {
        int right = Math.min(width * 3 / 5, longest(beside.right()));
        var table = Cells.table(word, 1, new int[] {width - right, right});
        text(table.getRow(0).getCell(0), beside.left());
        text(table.getRow(0).getCell(1), beside.right());
    }

    private void text(XWPFTableCell cell, String text) {
        Cells.write(cell, lettering.text(text), false).setStyle(Styles.TEXT);
    }

    private void entry(LetterPart.Entry entry) {
        int indent = longest(entry.label());
        boolean numbered = entry.rows().size() > 1;
        for (int i = 0; i < entry.rows().size(); i++) {
            var row = entry.rows().get(i);
            var line = add();
            line.setIndentationLeft(indent);
            line.setIndentationHanging(indent);
            if (numbered) {
                line.setSpacingAfter(0);
            }
            tab(line, indent, STTabJc.LEFT);
            tab(line, width, STTabJc.RIGHT);
            var run = line.createRun();
            run.setText(i == 0 ? Runs.clean(lettering.text(entry.label())) : "");
            run.addTab();
            Runs.write(line, lettering.text(row.text()), false);
            if (!row.aside().isEmpty()) {
                var aside = line.createRun();
                aside.addTab();
                aside.setText(Runs.clean(lettering.text(row.aside())));
            }
        }
    }

    private void closing(LetterPart.Closing closing) {
        if (!closing.last().isEmpty()) {
            var last = word.createParagraph();
            last.setStyle(Styles.INDENTED);
            Runs.write(last, lettering.text(closing.last()), false);
            last.setKeepNext(true);
        }
        signed(closing.word(), true);
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            signed("", true);
        }
        var name = closing.name().isEmpty() ? DOTS : closing.name();
        boolean more = !closing.sender().isEmpty();
        signed("(" + name + ")", true);
        signed(closing.position(), more);
        if (more) {
            var sender = add();
            sender.setSpacingBefore(ABOVE_SENDER);
            Runs.write(sender, lettering.text(closing.sender()), false);
        }
    }

    private void signed(String text, boolean keep) {
        var line = add();
        line.setIndentationLeft(width / 2);
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingAfter(0);
        line.setKeepNext(keep);
        Runs.write(line, lettering.text(text), false);
    }

    /** Bold labels, each value on dots that reach to where the next label stands. */
    void labelled(Block.Labelled labelled) {
        var line = add();
        List<Block.Fact> facts = labelled.facts();
        int hanging = facts.size() == 1 ? longest(facts.getFirst().label()) : 0;
        line.setIndentationLeft(hanging);
        line.setIndentationHanging(hanging);
        for (int i = 0; i < facts.size(); i++) {
            int end = width * (i + 1) / facts.size();
            tab(line, end, i + 1 == facts.size() ? STTabJc.RIGHT : STTabJc.LEFT);
            Runs.write(line, lettering.text(facts.get(i).label()), true);
            if (hanging > 0) {
                line.createRun().addTab();
            }
            filled(line.createRun(), (hanging > 0 ? "" : "  ") + facts.get(i).value());
        }
    }

    private void filled(XWPFRun value, String text) {
        value.setUnderline(UnderlinePatterns.DOTTED);
        var lines = lettering.text(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                value.addBreak();
            }
            value.setText(Runs.clean(lines[i]));
            value.addTab();
        }
    }

    private XWPFParagraph add() {
        var paragraph = word.createParagraph();
        paragraph.setStyle(Styles.TEXT);
        return paragraph;
    }

    private static void tab(XWPFParagraph line, int where, STTabJc.Enum side) {
        var properties = line.getCTP().isSetPPr()
                ? line.getCTP().getPPr()
                : line.getCTP().addNewPPr();
        var tabs = properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs();
        var tab = tabs.addNewTab();
        tab.setVal(side);
        tab.setPos(BigInteger.valueOf(where));
    }

    /** How wide the longest line is in twips, and a gap: marks above and below take no room. */
    private int longest(String text) {
        long letters = lettering
                .text(text)
                .lines()
                .mapToLong(line -> line.codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .count())
                .max()
                .orElse(0);
        return (int) (letters * LETTER_POINTS * TWIPS_PER_POINT) + GAP;
    }
}
