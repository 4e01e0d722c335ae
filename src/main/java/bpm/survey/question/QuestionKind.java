package bpm.survey.question;

/** How a question is answered (วิธีตอบ). */
public enum QuestionKind {
    /** One of its options; such questions are general data and are broken down by. */
    CHOICE("เลือกหนึ่งคำตอบ"),
    /** Five levels before and five after, both on one sheet (ก่อน–หลัง). */
    PAIR("ห้าระดับ ก่อนและหลัง"),
    /** Five levels once. */
    RATING("ห้าระดับ"),
    YES_NO("ใช่ หรือ ไม่ใช่"),
    /** Free words. */
    OPEN("เขียนตอบ");

    private final String title;

    QuestionKind(String title) {
        this.title = title;
    }

    /** The Thai words, which are also the key of their translation. */
    public String title() {
        return title;
    }
}
