package bpm.areadata.bringing;

import bpm.form.Field;
import bpm.form.FormDefinition;
import bpm.form.FormSheet;
import bpm.paper.ReadTable;
import bpm.paper.ReadingTable;
import bpm.shared.Problem;
import bpm.shared.ThaiDigits;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table of rows that was pasted or read from a file (ตารางที่วางหรือนำเข้า): the same text in both cases. */
public record BroughtTable(ReadTable table, int shift) {

    /** Rows that one import may have; more go by the API. */
    public static final int MOST_ROWS = 5000;

    /** What was pasted. Without headings, the columns are taken in the order of the form. */
    public static BroughtTable pasted(String text, FormDefinition columns) {
        var lines = text.strip();
        if (lines.isEmpty()) {
            throw Problem.invalid("text", "ยังไม่ได้วางตารางหรือเลือกไฟล์");
        }
        var first = ThaiDigits.arabic(lines.lines().findFirst().orElse(""));
        boolean headed = !first.matches("\"?\\d{6,8}[\"\\t,;].*");
        var whole = headed ? lines : headings(columns) + "\n" + lines;
        return of(read(whole), headed ? 0 : -1);
    }

    /** What a file holds: XLSX, CSV, or points as GeoJSON. */
    public static BroughtTable file(byte[] file) {
        return of(PointsFile.isOne(file) ? PointsFile.read(file) : ReadingTable.read(file), 0);
    }

    private static BroughtTable of(ReadTable table, int shift) {
        if (table.rows().size() > MOST_ROWS) {
            throw Problem.invalid(
                    "text",
                    "นำเข้าได้ครั้งละไม่เกิน {0} แถว ที่นำมามี {1} แถว กรุณาแบ่งเป็นหลายครั้ง",
                    MOST_ROWS,
                    table.rows().size());
        }
        return new BroughtTable(table, shift);
    }

    /** The mark before the text keeps it from being taken for a file of another kind. */
    private static ReadTable read(String text) {
        try {
            return ReadingTable.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
        } catch (Problem problem) {
            throw problem.kind() == Problem.Kind.INVALID
                    ? Problem.invalid(
                            "text",
                            "อ่านตารางไม่ได้ แถวแรกต้องเป็นหัวคอลัมน์ แล้วตามด้วยข้อมูลแถวละหนึ่งบรรทัด")
                    : problem;
        }
    }

    private static String headings(FormDefinition columns) {
        return new FormSheet(columns)
                .fields().stream().map(Field::code).collect(Collectors.joining("\t"));
    }

    /** The number of a row as its reader counts it. */
    public int number(ReadTable.Row row) {
        return row.number() + shift;
    }

    /** The table as text that can be pasted again: what was read from a file is mended in place. */
    public String text() {
        var lines = table.rows().stream()
                .map(row -> line(table.headings().stream().map(row::text).toList()))
                .collect(Collectors.joining("\n"));
        return shift < 0 ? lines : line(table.headings()) + "\n" + lines;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[\t\n\r\"].*")
                        ? "\"" + cell.replace("\"", "\"\"") + "\""
                        : cell)
                .collect(Collectors.joining("\t"));
    }
}
