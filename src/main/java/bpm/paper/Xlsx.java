package bpm.paper;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes tables as the sheets of one workbook: bold heading that stays in sight, widths, wrapped
 * text, real dates.
 */
public final class Xlsx {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_AT_ONCE = 500;

    private Xlsx() {}

    public static void write(List<Table> tables, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "BPM", "1.0")) {
            workbook.setGlobalDefaultFont("Sarabun", 11);
            for (var table : tables) {
                write(
                        table.columns(),
                        table.rows(),
                        workbook.newWorksheet(sheetName(table.title())));
            }
        }
    }

    /** A workbook of one sheet whose rows come as they are asked for, however many there are. */
    public static void write(
            String title, List<Column> columns, Iterable<List<Cell>> rows, OutputStream out)
            throws IOException {
        try (var workbook = new Workbook(out, "BPM", "1.0")) {
            workbook.setGlobalDefaultFont("Sarabun", 11);
            write(columns, rows, workbook.newWorksheet(sheetName(title)));
        }
    }

    /** A title as the name of a sheet may be: at most 31 characters, none of them \ / * ? : [ ]. */
    static String sheetName(String title) {
        var name = title.replaceAll("[\\\\/*?:\\[\\]]", " ").strip();
        return name.length() > LONGEST_NAME
                ? name.substring(0, LONGEST_NAME).strip()
                : name.isEmpty() ? "1" : name;
    }

    private static void write(List<Column> columns, Iterable<List<Cell>> rows, Worksheet sheet)
            throws IOException {
        int width = columns.size();
        for (int i = 0; i < width; i++) {
            sheet.width(i, columns.get(i).width());
            sheet.value(0, i, columns.get(i).heading());
        }
        sheet.freezePane(0, 1);
        if (width > 0) {
            sheet.range(0, 0, 0, width - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("E8EEF4")
                    .set();
        }
        int line = 1;
        for (var row : rows) {
            for (int i = 0; i < width; i++) {
                write(row.get(i), sheet, line, i);
            }
            if (line++ % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        if (width > 0) {
            sheet.setAutoFilter(0, 0, line - 1, width - 1);
        }
        sheet.finish();
    }

    private static void write(Cell cell, Worksheet sheet, int row, int column) {
        if (cell.equals(Cell.NOTHING)) {
            return;
        }
        var style = sheet.style(row, column).verticalAlignment("top");
        switch (cell) {
            case Cell.Text words -> {
                var text = words.text();
                sheet.inlineString( // not shared: shared ones are all kept in memory to the end
                        row,
                        column,
                        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
                style.wrapText(true).set();
            }
            case Cell.Figure number -> {
                sheet.value(row, column, number.value());
                style.set();
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.date());
                style.format("[$-107041E]d mmm yyyy").set();
            }
        }
    }
}
