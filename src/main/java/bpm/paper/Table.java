package bpm.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table that can be taken away as XLSX or CSV (ตารางส่งออก): a title, columns, and rows of cells. */
public record Table(String title, List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(
                    "each row has a cell for each of the " + width + " columns");
        }
    }

    /** A workbook with this one sheet. */
    public void toXlsx(OutputStream out) throws IOException {
        Xlsx.write(List.of(this), out);
    }

    /** The same, row by row. */
    LongTable lines() {
        return new LongTable(title, columns, use -> rows.forEach(use));
    }

    /** UTF-8 with a byte order mark, as spreadsheets want it for Thai; no cell is taken for a formula. */
    public void toCsv(OutputStream out) throws IOException {
        Csv.write(lines(), out);
    }
}
