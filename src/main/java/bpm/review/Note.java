package bpm.review;

import bpm.shared.Problem;
import bpm.shared.ThaiText;

import java.util.regex.Pattern;

/** What somebody wrote beside a step or as a comment, tidy and not endless. */
final class Note {

    static final int MOST = 2000;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private Note() {}

    /** The note of a step; a reason is asked for where the step sends somebody back to work. */
    static String of(FilingStep step, String typed) {
        var note = notTooLong("note", typed);
        if (step.needsNote() && note.isEmpty()) {
            throw Problem.invalid("note", "กรุณาเขียนเหตุผล เพื่อให้ผู้รายงานทราบว่าต้องแก้ไขอะไร");
        }
        return note;
    }

    /** The text of a comment. */
    static String ofComment(String typed) {
        var text = notTooLong("text", typed);
        if (text.isEmpty()) {
            throw Problem.invalid("text", "กรุณาเขียนข้อสังเกต");
        }
        return text;
    }

    static String tidy(String typed) {
        return ThaiText.tidyLines(CONTROLS.matcher(typed).replaceAll(""));
    }

    private static String notTooLong(String field, String typed) {
        var text = tidy(typed);
        if (text.length() > MOST) {
            throw Problem.invalid(field, "ข้อความยาวเกิน {0} ตัวอักษร กรุณาย่อให้สั้นลง", MOST);
        }
        return text;
    }
}
