package bpm.survey.intake;

/** What became of a submission (ผลการรับคำตอบ); nothing but the first two says that it is kept. */
public enum Receipt {
    ACCEPTED("รับคำตอบแล้ว ขอบคุณ"),
    DUPLICATE("คำตอบนี้ส่งมาแล้ว นับครั้งเดียว"),
    CLOSED("รุ่นนี้ไม่ได้เปิดรับคำตอบ"),
    COUNTS_ONLY("รุ่นนี้บันทึกเป็นยอดรวม ไม่รับคำตอบรายคน"),
    SHEET_TAKEN("เลขแผ่นนี้ใช้ไปแล้ว"),
    SLIP_USED("รหัสนี้ใช้ไปแล้ว"),
    SLIP_UNKNOWN("ไม่มีรหัสนี้ในรุ่นนี้"),
    /** Not kept as far as we know: send the same again, with the same id. */
    BUSY("ขณะนี้มีผู้ส่งพร้อมกันมาก กรุณาส่งอีกครั้ง");

    private final String sentence;

    Receipt(String sentence) {
        this.sentence = sentence;
    }

    /** The Thai sentence, which is also the key of its translation. */
    public String sentence() {
        return sentence;
    }

    /** Whether the one-time code is the trouble. */
    public boolean isOfSlip() {
        return this == SLIP_USED || this == SLIP_UNKNOWN;
    }

    /** Whether the answers are durably kept. */
    public boolean isKept() {
        return this == ACCEPTED || this == DUPLICATE;
    }
}
