package bpm.paper;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as CSV that a spreadsheet opens with its Thai whole. */
final class Csv {

    private static final String FORMULA_STARTS = "=+@\t\r";

    private Csv() {}

    static void write(LongTable table, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(table.columns().stream().map(Column::heading));
        try {
            table.rows().accept(row -> write(row, printer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        printer.flush();
    }

    private static void write(List<Cell> row, CSVPrinter printer) {
        try {
            printer.printRecord(row.stream().map(Csv::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text words -> harmless(words.text());
            case Cell.Figure number -> number.value().toPlainString();
            case Cell.Day day -> day.date().toString();
        };
    }

    /**
     * A text that a spreadsheet would run as a formula gets an apostrophe; a dash before a space
     * is only a dash.
     */
    private static String harmless(String text) {
        boolean formula = !text.isEmpty()
                && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                        || (text.length() > 1
                                && text.charAt(0) == '-'
                                && !Character.isWhitespace(text.charAt(1))));
        return formula ? "'" + text : text;
    }
}
