package bpm.plan;

import bpm.org.OfficeCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A due date put off by the department (ขยายกำหนดส่ง), for whom, until when and why; who undid it. */
public record Extension(
        long id,
        ActivityKey activity,
        String activityName,
        Reach reach,
        OfficeCode office,
        LocalDate until,
        String reason,
        String by,
        Instant at,
        Optional<Instant> undoneAt,
        String undoneBy) {

    /** For whom a due date is put off. */
    public enum Reach {
        OFFICE("หน่วยงานเดียว"),
        PROVINCE("จังหวัดและทุกอำเภอในจังหวัด"),
        EVERYONE("ทุกหน่วยงานที่ได้รับกิจกรรมนี้");

        private final String title;

        Reach(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public boolean isUndone() {
        return undoneAt.isPresent();
    }
}
