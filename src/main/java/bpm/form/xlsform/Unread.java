package bpm.form.xlsform;

import bpm.paper.ReadTable;
import bpm.shared.FieldError;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names what an XLSForm has and nothing here reads (ส่วนที่ไม่ได้อ่าน): columns, and whole sheets. */
final class Unread {

    private static final Map<String, List<String>> READ = Map.of(
            "survey",
            List.of(
                    "type",
                    "name",
                    "label",
                    "hint",
                    "required",
                    "relevant",
                    "relevance",
                    "constraint",
                    "appearance",
                    "parameters",
                    "bpm_type",
                    "bpm_unit"),
            "choices",
            List.of("list_name", "list name", "name", "value", "label"),
            "settings",
            List.of("form_title", "form_id", "version", "default_language"));

    private Unread() {}

    static List<FieldError> in(List<ReadTable> tables) {
        var unread = new ArrayList<FieldError>();
        for (var table : tables) {
            var name = table.name().strip().toLowerCase(Locale.ROOT);
            var known = READ.get(name);
            if (known != null) {
                new Sheet(table)
                        .others(known)
                        .forEach(heading -> unread.add(new FieldError(
                                name,
                                "คอลัมน์ “{0}” ของแผ่นงาน {1} ไม่มีที่ใช้ในแบบนี้",
                                heading,
                                name)));
            } else if (!table.rows().isEmpty()) {
                unread.add(new FieldError(
                        name, "แผ่นงาน “{0}” ไม่มีที่ใช้ในแบบนี้ จึงไม่ได้อ่าน", table.name()));
            }
        }
        return unread;
    }
}
