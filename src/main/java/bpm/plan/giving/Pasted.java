package bpm.plan.giving;

import bpm.shared.FieldError;
import bpm.shared.ThaiText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines pasted from a spreadsheet (วางจากตาราง): an office's name or code, its target and, if there,
 * its unit.
 */
record Pasted(List<GivingRow> rows, List<FieldError> errors) {

    private static final Pattern LINE =
            Pattern.compile("\\s*(.+?)\\s+([\\d๐-๙][\\d๐-๙,.]*)(?:\\s+(\\S.*))?\\s*"); // data
    private static final Pattern TITLE = Pattern.compile("^(อำเภอ|อ\\.|จังหวัด|จ\\.)\\s*"); // data

    /** Puts each line into the row of its office; a line that names none is an error that quotes it. */
    static Pasted into(List<GivingRow> rows, String text) {
        var filled = new ArrayList<>(rows);
        var errors = new ArrayList<FieldError>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (!put(filled, line)) {
                errors.add(new FieldError(
                        "pasted", "ไม่พบหน่วยงานหรือตัวเลขในบรรทัด “{0}”", line.strip()));
            }
        });
        return new Pasted(List.copyOf(filled), List.copyOf(errors));
    }

    private static boolean put(List<GivingRow> rows, String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (isNamed(rows.get(i), parts.group(1))) {
                var unit = parts.group(3) == null ? "" : parts.group(3).strip();
                rows.set(i, rows.get(i).filled(parts.group(2), unit));
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(GivingRow row, String name) {
        var bare = ThaiText.searchKey(TITLE.matcher(name.strip()).replaceFirst(""));
        return bare.equals(row.code())
                || bare.equals(ThaiText.searchKey(row.office().nameTh()))
                || bare.equals(ThaiText.searchKey(row.office().nameEn()));
    }
}
