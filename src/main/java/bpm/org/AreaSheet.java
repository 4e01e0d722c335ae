package bpm.org;

import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of a file of areas, XLSX or CSV, whatever the order of its columns. */
final class AreaSheet {

    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private AreaSheet() {}

    /** The cells of one line that is not blank, by column, under the number that a person sees beside it. */
    record Line(int number, Map<AreaColumn, String> cells) {

        String cell(AreaColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    static List<Line> read(byte[] file) {
        try {
            boolean zipped = file.length > 1 && file[0] == 'P' && file[1] == 'K';
            return lines(zipped ? spreadsheet(file) : text(file));
        } catch (IOException | ExcelReaderException e) {
            throw Problem.invalid(
                    "file",
                    "อ่านไฟล์ไม่ได้ กรุณาใช้ไฟล์ XLSX หรือ CSV ที่เปิดด้วยโปรแกรมตารางคำนวณได้");
        }
    }

    private static List<List<String>> spreadsheet(byte[] file) throws IOException {
        var table = new ArrayList<List<String>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                while (table.size() < row.getRowNum() - 1) {
                    table.add(List.of());
                }
                table.add(cells(row));
            });
        }
        return table;
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : said(cell)).toList();
    }

    /** A day is a number in a spreadsheet, known by its format; a code may be a number too. */
    private static String said(Cell cell) {
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        boolean day = cell.getType() == CellType.NUMBER && format.contains("y");
        return day ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    private static List<List<String>> text(byte[] file) throws IOException {
        var text = decoded(file);
        var heading = text.lines().findFirst().orElse("");
        char comma = heading.contains("\t") ? '\t' : heading.contains(";") ? ';' : ',';
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(comma)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.stream().map(record -> List.copyOf(record.toList())).toList();
        } catch (IllegalStateException | java.io.UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** UTF-8, or what Excel on a Thai Windows writes as CSV. */
    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return text.toString().replaceFirst("^\ufeff", "");
        } catch (CharacterCodingException e) {
            return new String(file, THAI_WINDOWS);
        }
    }

    private static List<Line> lines(List<List<String>> table) {
        var heading = table.isEmpty() ? List.<String>of() : table.getFirst();
        var columns =
                heading.stream().map(ThaiText::tidy).map(AreaColumn::headed).toList();
        for (var needed : List.of(AreaColumn.CODE, AreaColumn.NAME_TH)) {
            if (!columns.contains(Optional.of(needed))) {
                throw Problem.invalid(
                        "file",
                        "แถวแรกของไฟล์ไม่มีคอลัมน์ {0} กรุณาเพิ่มหัวคอลัมน์นี้แล้วนำเข้าอีกครั้ง",
                        needed.title());
            }
        }
        var lines = new ArrayList<Line>();
        for (int i = 1; i < table.size(); i++) {
            var line = new Line(i + 1, cells(columns, table.get(i)));
            if (line.cells().values().stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Map<AreaColumn, String> cells(
            List<Optional<AreaColumn>> columns, List<String> texts) {
        var cells = new EnumMap<AreaColumn, String>(AreaColumn.class);
        for (int i = 0; i < Math.min(columns.size(), texts.size()); i++) {
            var text = ThaiText.tidy(texts.get(i));
            columns.get(i).ifPresent(column -> cells.put(column, text));
        }
        return cells;
    }
}
