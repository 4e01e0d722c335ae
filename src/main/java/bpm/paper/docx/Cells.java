package bpm.paper.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

import java.math.BigInteger;
import java.util.Arrays;

/** Tables without lines, and what is written in a cell. */
final class Cells {

    private Cells() {}

    /** A table without lines whose columns are so wide, in twips. */
    static XWPFTable table(XWPFDocument word, int rows, int[] widths) {
        var table = word.createTable(Math.max(1, rows), widths.length);
        widths(table, widths);
        table.removeBorders();
        return table;
    }

    static void widths(XWPFTable table, int[] widths) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Arrays.stream(widths).sum());
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            for (int i = 0; i < row.getTableCells().size() && i < widths.length; i++) {
                row.getCell(i).setWidth(Integer.toString(widths[i]));
            }
        }
    }

    static int[] even(int width, int count) {
        var widths = new int[count];
        Arrays.fill(widths, width / count);
        return widths;
    }

    static XWPFParagraph write(XWPFTable table, int row, int column, String text, boolean bold) {
        return write(table.getRow(row).getCell(column), text, bold);
    }

    static XWPFParagraph write(XWPFTableCell cell, String text, boolean bold) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(Styles.CELL);
        Runs.write(paragraph, text, bold);
        return paragraph;
    }

    static CTTcPr properties(XWPFTableCell cell) {
        var drawn = cell.getCTTc();
        return drawn.isSetTcPr() ? drawn.getTcPr() : drawn.addNewTcPr();
    }

    /** Another paragraph of a cell, in its middle. */
    static XWPFParagraph more(XWPFTableCell cell) {
        var paragraph = cell.addParagraph();
        paragraph.setStyle(Styles.CELL);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }
}
