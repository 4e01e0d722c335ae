package bpm.budget.monthly;

import java.time.Instant;

/** The comment of a monthly report while it is written (ร่างความเห็น). */
public record MonthlyDraft(String comment, int version, Instant at, String by) {

    /** The longest comment, in characters. */
    public static final int MOST = 5000;

    static final MonthlyDraft NONE = new MonthlyDraft("", 0, Instant.EPOCH, "");
}
