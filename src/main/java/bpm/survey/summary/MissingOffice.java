package bpm.survey.summary;

import bpm.org.OfficeCode;

/** An office that has the activity but no answers yet (หน่วยงานที่ยังไม่มีคำตอบ), and why. */
public record MissingOffice(OfficeCode office, Reason reason) {

    /** What it has not come to yet. */
    public enum Reason {
        NO_ROUND("ยังไม่มีรุ่น"),
        NO_ANSWER("มีรุ่นแล้ว แต่ยังไม่มีคำตอบ");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** The Thai sentence, which is also the key of its translation. */
        public String sentence() {
            return sentence;
        }
    }
}
