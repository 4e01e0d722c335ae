package bpm.survey.round;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One held meeting of an activity at an office (รุ่น / ครั้งที่จัด), whose participants are asked. It is open from
 * {@code opensAt} until {@code closesAt}; the edition is the questionnaire that its answers are given to.
 */
public record Round(
        long id,
        ActivityKey activity,
        OfficeCode office,
        int number,
        String code,
        String place,
        LocalDate from,
        LocalDate to,
        Optional<Integer> expected,
        Optional<Integer> present,
        long edition,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        boolean slips,
        boolean countsOnly,
        int version) {

    /** Whether participants may answer, as seen at a moment. */
    public enum Door {
        NOT_YET("ยังไม่เปิดรับคำตอบ"),
        OPEN("เปิดรับคำตอบ"),
        CLOSED("ปิดรับคำตอบแล้ว");

        private final String title;

        Door(String title) {
            this.title = title;
        }

        /** The Thai word, which is also the key of its translation. */
        public String title() {
            return title;
        }
    }

    public Door door(Instant now) {
        if (closesAt.filter(at -> !now.isBefore(at)).isPresent()) {
            return Door.CLOSED;
        }
        return opensAt.filter(at -> !now.isBefore(at)).isPresent() ? Door.OPEN : Door.NOT_YET;
    }

    /** The address of its page. */
    public String path() {
        return "/rounds/" + id;
    }

    /** What the trail calls it. */
    public String subject() {
        return "round " + id + " of " + activity + "/" + office;
    }
}
