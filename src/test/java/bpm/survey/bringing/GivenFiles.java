package bpm.survey.bringing;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Spreadsheets as form services write them. */
public final class GivenFiles {

    /** As Google Forms heads it: the hour, the address, a grid of two rows for each side, the rest. */
    static final List<String> GOOGLE = List.of(
            "ประทับเวลา",
            "ที่อยู่อีเมล",
            "1. เพศ",
            "2. ก่อนเข้าร่วมกิจกรรม ท่านมีระดับใด [ความรู้]",
            "2. ก่อนเข้าร่วมกิจกรรม ท่านมีระดับใด [ความสามารถ]",
            "3. หลังเข้าร่วมกิจกรรม ท่านมีระดับใด [ความรู้]",
            "3. หลังเข้าร่วมกิจกรรม ท่านมีระดับใด [ความสามารถ]",
            "ทำได้จริง",
            "ความพึงพอใจ [วิทยากร]",
            "ข้อเสนอแนะ");

    private static final String[] GOOD = {
        "หญิง", "น้อย (2)", "2", "มากที่สุด (5)", "๔", "ใช่", "มาก", "อยากให้จัดอีก, \"เร็ว ๆ\" นี้"
    };

    private GivenFiles() {}

    /** Five rows, the third to fifth with a cell each that is no answer. */
    public static byte[] googleWithErrors() {
        return csv(
                GOOGLE,
                row(1, GOOD),
                row(2, "ชาย", "ปานกลาง", "", "มาก", "ไม่มีความเห็น", "ไม่ใช่", "มากที่สุด", ""),
                row(3, "ไม่บอก", "1", "1", "2", "2", "ใช่", "3", ""),
                row(4, "หญิง", "1", "1", "7", "2", "ใช่", "3", ""),
                row(5, "หญิง", "1", "1", "2", "2", "ใช่", "ดี", ""));
    }

    /** The same after somebody mended the three cells. */
    public static byte[] googleMended() {
        return csv(
                GOOGLE,
                row(1, GOOD),
                row(2, "ชาย", "ปานกลาง", "", "มาก", "ไม่มีความเห็น", "ไม่ใช่", "มากที่สุด", ""),
                row(3, "ชาย", "1", "1", "2", "2", "ใช่", "3", ""),
                row(4, "หญิง", "1", "1", "5", "2", "ใช่", "3", ""),
                row(5, "หญิง", "1", "1", "2", "2", "ใช่", "4", ""));
    }

    /** As Microsoft Forms exports it: who and when first; a row of a second grid has its words with a number. */
    static byte[] microsoft() {
        return xlsx(
                List.of(
                        "ID",
                        "Start time",
                        "Completion time",
                        "Email",
                        "Name",
                        "Language",
                        "เพศ",
                        "ความรู้",
                        "ความสามารถ",
                        "ความรู้2",
                        "ความสามารถ2",
                        "ทำได้จริง",
                        "วิทยากร",
                        "ข้อเสนอแนะ"),
                microsoft(
                        1, "หญิง", "น้อย", "น้อยที่สุด", "มาก", "ปานกลาง", "ใช่", "มากที่สุด", ""),
                microsoft(2, "ชาย", "ปานกลาง", "", "มากที่สุด", "มาก", "ไม่ใช่", "มาก", "ดีแล้ว"),
                microsoft(3, "หญิง", "1", "2", "4", "5", "ใช่", "ไม่มีความเห็น", ""));
    }

    private static String[] microsoft(int id, String... answers) {
        var row = new String[answers.length + 6];
        row[0] = Integer.toString(id);
        row[1] = "2024-06-15T10:0" + id + ":11";
        row[2] = "2024-06-15T10:1" + id + ":42";
        row[3] = id == 1 ? "anonymous" : "somying" + id + "@example.com";
        row[4] = id == 1 ? "" : "สมหญิง ใจดี " + id;
        row[5] = "ไทย";
        System.arraycopy(answers, 0, row, 6, answers.length);
        return row;
    }

    private static String[] row(int minute, String... answers) {
        var row = new String[answers.length + 2];
        row[0] = "15/6/2024, 10:0" + minute + ":11";
        row[1] = "someone" + minute + "@example.com";
        System.arraycopy(answers, 0, row, 2, answers.length);
        return row;
    }

    static byte[] csv(List<String> headings, String[]... rows) {
        return text(headings, rows).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] thai(List<String> headings, String[]... rows) {
        return text(headings, rows).getBytes(Charset.forName("x-windows-874"));
    }

    static byte[] xlsx(List<String> headings, String[]... rows) {
        var out = new ByteArrayOutputStream();
        try {
            new Table(
                            "Form1",
                            headings.stream().map(h -> new Column(h, 20)).toList(),
                            Arrays.stream(rows)
                                    .map(row -> Arrays.stream(row).map(Cell::of).toList())
                                    .toList())
                    .toXlsx(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(List<String> headings, String[]... rows) {
        var text = new StringBuilder(line(headings.toArray(new String[0])));
        for (var row : rows) {
            text.append(line(row));
        }
        return text.toString();
    }

    private static String line(String... cells) {
        return String.join(
                        ",",
                        Arrays.stream(cells)
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList())
                + "\r\n";
    }
}
