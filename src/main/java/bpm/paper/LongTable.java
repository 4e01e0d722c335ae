package bpm.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** A table to take away whose rows come one after another (ตารางยาว): only some are held at once. */
public record LongTable(String title, List<Column> columns, Consumer<Consumer<List<Cell>>> rows) {

    public LongTable {
        columns = List.copyOf(columns);
    }

    /** A workbook with this one sheet. */
    public void toXlsx(OutputStream out) throws IOException {
        Xlsx.write(this, out);
    }

    /** UTF-8 with a byte order mark, as spreadsheets want it for Thai; no cell is taken for a formula. */
    public void toCsv(OutputStream out) throws IOException {
        Csv.write(this, out);
    }
}
