package bpm.overview.tracking;

import bpm.org.OfficeCode;
import bpm.overview.Standing;
import bpm.plan.Timeliness;
import bpm.review.FilingKind;

import java.time.LocalDate;
import java.util.Optional;

/** One filing of an office about an activity (เครื่องหมายในตารางติดตาม): where it stands, in time or not. */
public record Mark(
        String activity,
        OfficeCode office,
        FilingKind kind,
        LocalDate due,
        Standing standing,
        Timeliness timeliness,
        Optional<LocalDate> firstSent) {

    static Mark of(
            String activity,
            OfficeCode office,
            FilingKind kind,
            LocalDate due,
            String state,
            Optional<LocalDate> firstSent,
            LocalDate today) {
        return new Mark(
                activity,
                office,
                kind,
                due,
                Standing.of(state, firstSent.isPresent(), due, today),
                Timeliness.of(firstSent, due, today),
                firstSent);
    }

    /** What it says beside where it stands: late is said of what was sent too late as well. */
    public Optional<Timeliness> remark() {
        return timeliness == Timeliness.DONE_LATE ? Optional.of(timeliness) : Optional.empty();
    }

    /** The address of the filing. */
    public String path() {
        return "/assignments/" + activity + "/" + office + "/" + kind.path();
    }
}
