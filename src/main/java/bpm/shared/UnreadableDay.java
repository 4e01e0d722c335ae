package bpm.shared;

import java.util.regex.Pattern;

/** Why a typed day could not be read (วันที่ที่อ่านไม่ได้), in words that tell how to mend it. */
public final class UnreadableDay {

    private static final int LONGEST = 40;
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}\\s*\\D+?\\s*(?:\\d{1,2}\\D+?)?\\d{1,2}");

    private UnreadableDay() {}

    /** The error of a field in which that was typed. */
    public static FieldError at(String field, String typed) {
        var text = ThaiText.tidy(typed);
        var told = text.substring(0, Math.min(LONGEST, text.length()));
        if (ThaiDate.isShaped(text)) {
            return new FieldError(
                    field, "ไม่มีวันที่ “{0}” ในปฏิทิน กรุณาตรวจวัน เดือน และปี", told);
        }
        return SHORT_YEAR.matcher(ThaiDigits.arabic(text)).matches()
                ? new FieldError(
                        field, "อ่านวันที่ “{0}” ไม่ได้ ปีต้องมี 4 หลัก เช่น 15/7/2567", told)
                : new FieldError(
                        field,
                        "อ่านวันที่ “{0}” ไม่ได้ กรุณากรอกเช่น 15 ก.ค. 2567 หรือ 15/7/2567",
                        told);
    }
}
