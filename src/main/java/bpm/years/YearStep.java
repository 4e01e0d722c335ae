package bpm.years;

import java.time.Instant;
import java.util.Optional;

/** A closing or reopening of a year (ประวัติการปิด–เปิดปี). */
public record YearStep(
        Kind kind, Optional<Integer> snapshot, String reason, Instant at, String by) {

    /** What was done. */
    public enum Kind {
        CLOSE("ปิดปี"),
        REOPEN("เปิดปีอีกครั้ง");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The Thai name, which is also the key of its translation. */
        public String title() {
            return title;
        }
    }
}
