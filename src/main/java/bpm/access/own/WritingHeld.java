package bpm.access.own;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.LongTable;
import bpm.paper.Xlsx;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes each kind of data as JSON for programs and as CSV, and all of them as sheets of one workbook
 * (เขียนข้อมูลเป็นไฟล์), row by row.
 */
@Component
class WritingHeld {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int COLUMN_WIDTH = 24;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<HeldData> kinds;
    private final JdbcClient database;
    private final Transactions transactions;

    WritingHeld(List<HeldData> kinds, JdbcClient database, Transactions transactions) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(HeldData::name)).toList();
        this.database = database;
        this.transactions = transactions;
    }

    /** As far as the reader sees. */
    void write(Actor reader, long person, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out);
                var text = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            for (var kind : kinds) {
                zip.putNextEntry(new ZipEntry(kind.name() + ".json"));
                json(kind, reader, person, text);
                zip.putNextEntry(new ZipEntry(kind.name() + ".csv"));
                csv(kind, reader, person, text);
            }
            zip.putNextEntry(new ZipEntry("bpm.xlsx"));
            var sheets = kinds.stream().map(kind -> sheet(kind, reader, person)).toList();
            Xlsx.writeLong(sheets, StreamUtils.nonClosing(zip));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void json(HeldData kind, Actor reader, long person, Writer out) throws IOException {
        out.write("[");
        var before = new String[] {"\n"};
        each(kind, "", reader, person, row -> {
            write(out, before[0] + row);
            before[0] = ",\n";
        });
        out.write("\n]\n");
        out.flush();
    }

    private void csv(HeldData kind, Actor reader, long person, Writer out) throws IOException {
        out.write('\ufeff');
        @SuppressWarnings("resource") // the archive goes on
        var csv = new CSVPrinter(out, CSVFormat.EXCEL);
        each(kind, "", reader, person, row -> {
            var node = JSON.readTree(row);
            try {
                if (csv.getRecordCount() == 0) {
                    csv.printRecord(node.propertyNames());
                }
                csv.printRecord(node.values().stream().map(WritingHeld::cell).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }

    private LongTable sheet(HeldData kind, Actor reader, long person) {
        var columns = new ArrayList<Column>();
        each(
                kind,
                " limit 1",
                reader,
                person,
                row -> JSON.readTree(row)
                        .propertyNames()
                        .forEach(name -> columns.add(new Column(name, COLUMN_WIDTH))));
        return new LongTable(
                kind.name(),
                columns,
                use -> each(
                        kind,
                        "",
                        reader,
                        person,
                        row -> use.accept(JSON.readTree(row).values().stream()
                                .map(value -> value.isNumber()
                                        ? Cell.of(value.decimalValue())
                                        : Cell.of(plain(value)))
                                .toList())));
    }

    private static String plain(JsonNode value) {
        return value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString();
    }

    /** No cell is taken for a formula, whoever wrote it. */
    private static String cell(JsonNode value) {
        var text = plain(value);
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void each(
            HeldData kind, String most, Actor reader, long person, Consumer<String> visit) {
        transactions.read(reader, () -> {
            database.sql("select row_to_json(held)::text from (" + kind.statement() + ") as held"
                            + most)
                    .param("person", person)
                    .withFetchSize(500)
                    .query((ResultSet row) -> visit.accept(row.getString(1)));
            return true;
        });
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
