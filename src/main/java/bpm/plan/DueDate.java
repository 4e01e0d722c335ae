package bpm.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The last day to report (วันครบกำหนด) and what it rests on. A weekend stays a weekend, and is marked. */
public record DueDate(LocalDate day, Basis basis) {

    /** How sure the day is. */
    public enum Basis {
        FIXED("กำหนดไว้ในแผน"),
        HELD("นับจากวันที่จัดครั้งสุดท้าย"),
        PLANNED("นับจากวันสิ้นสุดตามแผน"),
        EXPECTED("ประมาณจากสิ้นไตรมาสที่กำหนด"),
        PROPOSED("วันที่เสนอ รอกรมยืนยัน");

        private final String sentence;

        Basis(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public boolean isWeekend() {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether the department still has to say that the day is right. */
    public boolean isProvisional() {
        return basis == Basis.PROPOSED;
    }

    /** Whether the day will move once the activity is held. */
    public boolean isEstimate() {
        return basis == Basis.PLANNED || basis == Basis.EXPECTED;
    }
}
