package bpm.paper;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

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
        writeLong(tables.stream().map(Table::lines).toList(), out);
    }

    static void write(LongTable table, OutputStream out) throws IOException {
        writeLong(List.of(table), out);
    }

    /** As {@link #write}, with tables whose rows come one after another. */
    public static void writeLong(List<LongTable> tables, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "BPM", "1.0")) {
            workbook.setGlobalDefaultFont("Sarabun", 11);
            for (var table : tables) {
                write(table, workbook.newWorksheet(sheetName(table.title())));
            }
        }
    }

    /** A title as the name of a sheet may be: at most 31 characters, none of them \ / * ? : [ ]. */
    static String sheetName(String title) {
        var name = title.replaceAll("[\\\\/*?:\\[\\]]", " ").strip();
        return name.length() > LONGEST_NAME
                ? name.substring(0, LONGEST_NAME).strip()
                : name.isEmpty() ? "1" : name;
    }

    private static void write(LongTable table, Worksheet sheet) throws IOException {
        int columns = table.columns().size();
        for (int i = 0; i < columns; i++) {
            sheet.width(i, table.columns().get(i).width());
            sheet.value(0, i, table.columns().get(i).heading());
        }
        sheet.freezePane(0, 1);
        if (columns > 0) {
            sheet.range(0, 0, 0, columns - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("E8EEF4")
                    .set();
        }
        var lines = new AtomicInteger();
        try {
            table.rows().accept(row -> write(row, sheet, lines.incrementAndGet()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (columns > 0) {
            sheet.setAutoFilter(0, 0, lines.get(), columns - 1);
        }
        sheet.finish();
    }

    private static void write(List<Cell> row, Worksheet sheet, int line) {
        for (int i = 0; i < row.size(); i++) {
            write(row.get(i), sheet, line, i);
        }
        if (line % ROWS_AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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
