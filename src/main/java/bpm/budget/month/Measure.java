package bpm.budget.month;

import bpm.shared.Spoken;
import bpm.shared.Words;

import java.util.Arrays;
import java.util.Optional;

/** What a cell of the table of months holds (แผน/ผล): planned or done, in the activity's unit or in baht. */
public enum Measure implements Spoken {
    PLANNED_QUANTITY("pq", "แผน (ปริมาณ)"),
    RESULT_QUANTITY("rq", "ผล (ปริมาณ)"),
    PLANNED_BAHT("pb", "แผน (บาท)"),
    RESULT_BAHT("rb", "ผล (บาท)");

    private final String code;
    private final String title;

    Measure(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The measure of that code, which fields of forms carry. */
    public static Optional<Measure> at(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    @Override
    public String in(Words t) {
        return t.s(title);
    }

    public boolean isResult() {
        return this == RESULT_QUANTITY || this == RESULT_BAHT;
    }

    public boolean isBaht() {
        return this == PLANNED_BAHT || this == RESULT_BAHT;
    }
}
