package bpm.ops.copy;

/** Why a copy could not be taken, read or put back (เหตุที่สำรองหรือกู้คืนไม่ได้), said in both languages. */
public final class CopyTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CopyTrouble(String thai, String english) {
        super(thai + "\n" + english);
    }

    CopyTrouble(String thai, String english, Throwable cause) {
        super(thai + "\n" + english, cause);
    }
}
