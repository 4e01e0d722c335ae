package bpm.review;

import org.jspecify.annotations.Nullable;

/** What a program may say with a step (ข้อความประกอบขั้นตอน); a return and a reopening need it. */
public record StepNote(@Nullable String note) {

    /** The note of a body that may not be there; empty without one. */
    public static String of(@Nullable StepNote body) {
        return body == null || body.note() == null ? "" : body.note();
    }
}
