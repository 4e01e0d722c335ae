package bpm.access.provider;

/** Why somebody does not come in by the provider (เหตุที่เข้าด้วยผู้ให้บริการไม่ได้), in words that name what to do. */
public enum Refusal {
    /** It does not answer, or not as it should. */
    SILENT(503, "ติดต่อ {0} ไม่ได้ในขณะนี้ กรุณาเข้าด้วยชื่อผู้ใช้และรหัสผ่าน หรือลองใหม่ภายหลัง"),
    /** Nobody asked for this answer, or it was taken already. */
    UNASKED(
            422,
            "การเข้าด้วย {0} หมดเวลา ใช้ไปแล้ว หรือเริ่มจากเบราว์เซอร์อื่น กรุณากดปุ่มเริ่มใหม่"),
    /** What it answered proves nothing. */
    UNPROVED(
            422,
            "{0} ไม่ได้ยืนยันตัวตนของท่าน กรุณากดปุ่มเริ่มใหม่ หรือเข้าด้วยชื่อผู้ใช้และรหัสผ่าน"),
    /** No account of BPM is linked to that person, and none is meant for them. */
    UNKNOWN(403, "ยังไม่มีบัญชี BPM ที่ผูกกับบัญชีนี้ของ {0}"),
    /** As above; the mail address that might have told is not verified. */
    UNVERIFIED(403, "อีเมลของท่านที่ {0} ยังไม่ได้รับการยืนยัน จึงใช้หาบัญชี BPM ของท่านไม่ได้"),
    CLOSED(403, "บัญชี BPM ของท่านปิดแล้ว"),
    /** Its person has not taken the invitation yet. */
    INVITED(403, "บัญชี BPM ของท่านยังไม่ได้ตั้งรหัสผ่าน กรุณาเปิดลิงก์คำเชิญก่อน"),
    /** The subject is linked to another account already. */
    TAKEN(409, "บัญชี {0} นี้ผูกกับบัญชี BPM อื่นอยู่แล้ว");

    private final int status;
    private final String sentence;

    Refusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    public int status() {
        return status;
    }

    public String sentence() {
        return sentence;
    }

    /** Whether the person proved who they are to the provider, and BPM does not let them in. */
    boolean isAboutTheAccount() {
        return status == 403;
    }

    NotIn as(String shown) {
        return new NotIn(this, shown);
    }

    NotIn because(Throwable cause) {
        var refused = new NotIn(this, "");
        refused.initCause(cause);
        return refused;
    }

    /** Somebody does not come in; {@code shown} is what the provider calls them. */
    static final class NotIn extends RuntimeException {

        private final Refusal refusal;
        private final String shown;

        private NotIn(Refusal refusal, String shown) {
            super(refusal.name());
            this.refusal = refusal;
            this.shown = shown;
        }

        Refusal refusal() {
            return refusal;
        }

        String shown() {
            return shown;
        }
    }
}
