package bpm.progress.report;

import bpm.shared.ThaiText;

import java.util.Arrays;
import java.util.Optional;

/** A field of the report that is typed (ช่องกรอกของรายงาน), in the order of the letter. */
public enum ProgressField {
    RESPONSIBLE_NAME("responsibleName", "ชื่อผู้รับผิดชอบ", 120, false),
    RESPONSIBLE_PHONE("responsiblePhone", "เบอร์โทร", 60, false),
    DATES("dates", "วัน เดือน ปี ที่ดำเนินการ", 4000, true),
    SUCCESS_POINTS("successPoints", "ประเด็นความสำเร็จ", 4000, true),
    RESULT("result", "ผลการดำเนินงาน", 40, false),
    PERCENT("percent", "ความก้าวหน้า (ร้อยละ)", 40, false),
    PERCENT_REASON("percentReason", "เหตุผลที่กรอกร้อยละเอง", 500, true),
    REMARKS("remarks", "หมายเหตุ", 4000, true);

    private final String key;
    private final String title;
    private final int longest;
    private final boolean lines;

    ProgressField(String key, String title, int longest, boolean lines) {
        this.key = key;
        this.title = title;
        this.longest = longest;
        this.lines = lines;
    }

    /** The field with that key. */
    public static Optional<ProgressField> keyed(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** Its name in forms, errors and comments. */
    public String key() {
        return key;
    }

    /** Its Thai name, the key of its translation. */
    public String title() {
        return title;
    }

    /** How many characters it takes at most. */
    public int longest() {
        return longest;
    }

    /** Whether it takes several lines. */
    public boolean lines() {
        return lines;
    }

    /** The typed text without what nobody can see or the database cannot hold. */
    String tidy(String typed) {
        var visible = typed.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "");
        return lines ? ThaiText.tidyLines(visible) : ThaiText.tidy(visible);
    }
}
