package bpm.paper.docx;

import bpm.paper.Cell;
import bpm.paper.document.Grid;
import bpm.paper.document.Lettering;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import java.math.BigInteger;

/** A table with lines whose heading goes along to each page. */
final class DocxTable {

    private static final String HEAD = "E8EEF4";
    private static final String GROUP = "F0F2F5";
    /** One millimetre, in twips. */
    private static final int RIM = 57;

    private static final int NARROW = 40;

    private final XWPFDocument word;
    private final Grid grid;
    private final Lettering lettering;
    private final int[] widths;

    DocxTable(XWPFDocument word, Grid grid, Lettering lettering, int width) {
        this.word = word;
        this.grid = grid;
        this.lettering = lettering;
        int all = grid.columns().stream().mapToInt(column -> column.width()).sum();
        this.widths = grid.columns().stream()
                .mapToInt(column -> width * column.width() / all)
                .toArray();
    }

    void write() {
        if (!grid.caption().isEmpty()) {
            paragraph(grid.caption(), true);
        }
        if (grid.lines().isEmpty()) {
            paragraph(grid.empty(), false);
            return;
        }
        int heads = grid.bands().isEmpty() ? 1 : 2;
        var table = word.createTable(heads + grid.lines().size(), widths.length);
        Cells.widths(table, widths);
        table.setCellMargins(0, RIM, 0, RIM);
        head(table, heads);
        for (int i = 0; i < grid.lines().size(); i++) {
            line(table.getRow(heads + i), grid.lines().get(i));
        }
        bands(table);
        if (grid.isWide()) {
            writeSmall(table, grid.isDense() ? Styles.DENSE : Styles.SMALL);
        }
        paragraph("", false);
    }

    private static void writeSmall(XWPFTable table, String style) {
        table.setCellMargins(0, NARROW, 0, NARROW);
        table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setStyle(style));
    }

    private void head(XWPFTable table, int heads) {
        for (int i = 0; i < heads; i++) {
            table.getRow(i).setRepeatHeader(true);
            table.getRow(i).setCantSplitRow(true);
        }
        for (int i = 0; i < widths.length; i++) {
            heading(table.getRow(heads - 1).getCell(i), grid.columns().get(i).heading());
        }
    }

    /** The row above the heading, from right to left, since cells that are spanned fall away. */
    private void bands(XWPFTable table) {
        int column = widths.length;
        for (int i = grid.bands().size() - 1; i >= 0; i--) {
            var band = grid.bands().get(i);
            column -= band.columns();
            if (band.text().isEmpty()) {
                joinDown(table, column, band.columns());
            } else {
                var row = table.getRow(0);
                span(row, column, band.columns());
                heading(row.getCell(column), band.text());
            }
        }
    }

    /** A heading without a band stands in the cells of both rows. */
    private void joinDown(XWPFTable table, int from, int columns) {
        for (int i = from; i < from + columns; i++) {
            var upper = table.getRow(0).getCell(i);
            Cells.properties(upper).addNewVMerge().setVal(STMerge.RESTART);
            Cells.properties(table.getRow(1).getCell(i)).addNewVMerge().setVal(STMerge.CONTINUE);
            heading(upper, grid.columns().get(i).heading());
            upper.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
    }

    private void heading(XWPFTableCell cell, String text) {
        cell.setColor(HEAD);
        Cells.write(cell, lettering.text(text), true).setAlignment(ParagraphAlignment.CENTER);
    }

    private void line(XWPFTableRow row, Grid.Line line) {
        row.setCantSplitRow(true);
        if (line.kind() == Grid.Kind.GROUP) {
            span(row, 0, widths.length);
            row.getCell(0).setColor(GROUP);
            Cells.write(row.getCell(0), lettering.cell(line.cells().getFirst()), true);
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            var cell = line.cells().get(i);
            if (Lettering.isFigure(cell)) {
                Cells.properties(row.getCell(i)).addNewNoWrap();
            }
            Cells.write(row.getCell(i), lettering.cell(cell), line.kind() == Grid.Kind.TOTAL)
                    .setAlignment(side(cell));
        }
    }

    private static ParagraphAlignment side(Cell cell) {
        return Lettering.isFigure(cell)
                ? ParagraphAlignment.RIGHT
                : Lettering.isMark(cell) ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
    }

    private static void span(XWPFTableRow row, int from, int columns) {
        if (columns < 2) {
            return;
        }
        for (int i = from + columns - 1; i > from; i--) {
            row.removeCell(i);
        }
        Cells.properties(row.getCell(from)).addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private void paragraph(String text, boolean bold) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(Styles.TEXT);
        paragraph.setKeepNext(bold);
        Runs.write(paragraph, lettering.text(text), bold);
    }
}
