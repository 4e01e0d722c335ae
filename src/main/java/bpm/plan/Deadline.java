package bpm.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Until when an office reports an activity (กำหนดส่ง), what that rests on, and what put it off. */
public record Deadline(DueDate due, Optional<LocalDate> before, Optional<Extension> extension) {

    /** The day that counts. */
    public LocalDate day() {
        return due.day();
    }
}
