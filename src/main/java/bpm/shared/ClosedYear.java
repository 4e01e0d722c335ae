package bpm.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** The database's refusal to write into a closed fiscal year (ปีงบประมาณที่ปิดแล้ว), told in words. */
public final class ClosedYear {

    /** The state by which the guards of the tables refuse. */
    public static final String STATE = "BPM02";

    private static final Pattern YEAR = Pattern.compile("year:(\\d{4})");

    private ClosedYear() {}

    /** What the guard's message says; empty for another message. */
    public static Optional<Problem> told(String message) {
        var year = YEAR.matcher(message);
        return year.find()
                ? Optional.of(of(new FiscalYear(Integer.parseInt(year.group(1)))))
                : Optional.empty();
    }

    /** What a writer is told who comes too late. */
    public static Problem of(FiscalYear year) {
        return Problem.conflict(
                "ปีงบประมาณ {0} ปิดแล้ว จึงบันทึกหรือแก้ไขไม่ได้ หากจำเป็นต้องแก้ กรุณาแจ้งกรมให้เปิดปีนี้อีกครั้ง",
                year);
    }
}
