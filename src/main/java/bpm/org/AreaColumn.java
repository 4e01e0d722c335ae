package bpm.org;

// the Thai here is data, not words of a screen

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a file of areas, by the names that people write above them. */
enum AreaColumn {
    CODE("รหัส", "รหัสพื้นที่"),
    LEVEL("ระดับ", "ประเภท"),
    PARENT("สังกัด", "รหัสต้นสังกัด"),
    NAME_TH("ชื่อ", "ชื่อภาษาไทย|ชื่อไทย"),
    NAME_EN("ชื่ออังกฤษ", "ชื่อภาษาอังกฤษ"),
    VALID_FROM("วันที่เริ่มใช้", "เริ่มใช้"),
    VALID_TO("วันที่เลิกใช้", "เลิกใช้"),
    REPLACED_BY("รวมกับ", "รหัสที่ใช้แทน");

    private final String thai;
    private final Pattern headings;

    AreaColumn(String thai, String alsoHeaded) {
        this.thai = thai;
        headings = Pattern.compile(key() + "|" + thai + "|" + alsoHeaded);
    }

    static Optional<AreaColumn> headed(String heading) {
        var lower = heading.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.matcher(lower).matches())
                .findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As an error names it: {@code ชื่อ (name_th)}. */
    String title() {
        return thai + " (" + key() + ")";
    }
}
