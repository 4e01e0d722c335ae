package bpm.plan.cancelling;

import bpm.org.OfficeCode;

/**
 * Taking an activity back from an office (การยกเลิกการมอบหมาย): why, the version that was seen, and whether
 * what lies free there goes back as well.
 */
public record Cancellation(OfficeCode office, String reason, int seen, boolean takesBack) {

    public Cancellation {
        reason = reason.strip();
    }
}
