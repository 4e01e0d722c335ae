package bpm.overview;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingState;

import java.time.Instant;

/** A filing besides the progress report (รายงานส่วนอื่น), as a desk shows it where it waits or came back. */
public record OtherFiling(
        FilingKind kind,
        String activity,
        OfficeCode office,
        String name,
        String nameEn,
        FilingState state,
        int version,
        String reason,
        Instant movedAt,
        String movedBy) {

    /** The address of its page. */
    public String path() {
        return "/assignments/" + activity + "/" + office + "/" + kind.path();
    }

    /** How the line is named in a form that acts on many. */
    public String filing() {
        return kind.path() + ":" + activity + ":" + office + ":" + version;
    }
}
