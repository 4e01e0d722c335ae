package bpm.progress;

import bpm.progress.report.Doubt;

import java.util.Set;

/**
 * The wish to send a draft (คำขอส่งรายงาน): which version was looked at, what was asked and confirmed. A
 * program need confirm only the grave.
 */
public record Sending(int version, Set<Doubt> confirmed, boolean byProgram, String note) {

    /** For a program that does not say which version it looked at. */
    static final int WHATEVER_IS_THERE = -1;

    public Sending {
        confirmed = Set.copyOf(confirmed);
    }

    /** Sends what is there, as those do who load reports from elsewhere. */
    public static Sending asItIs() {
        return new Sending(WHATEVER_IS_THERE, Set.of(Doubt.values()), true, "");
    }

    boolean answers(Doubt doubt) {
        return confirmed.contains(doubt) || (byProgram && !doubt.isGrave());
    }
}
