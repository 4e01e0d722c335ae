package bpm.budget.importing;

import bpm.budget.Baht;
import bpm.org.OfficeCode;

/** A paper whose disbursement differs between ledger and file (ผลต่าง), or stands in one only. */
public record Difference(
        OfficeCode office, String activity, String document, Baht ours, Baht theirs) {

    /** What the file has more. */
    public Baht by() {
        return theirs.minus(ours);
    }

    public boolean isSame() {
        return by().isZero();
    }
}
