package bpm.plan.own;

import bpm.plan.ActivityKey;
import bpm.plan.Forms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of an office's own EA 1 (แถวของ EA ๑): whether it runs the activity, what it evaluates beyond the
 * plan, when, and by whom; {@code seen} is the planned version that the writer looked at, {@link #NOT_HERE}
 * where the office did not have it.
 */
public record OwnEntry(
        ActivityKey activity,
        boolean runs,
        Forms also,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Long> responsible,
        Optional<Integer> seen) {

    public static final int NOT_HERE = -1;

    /** An activity that the office runs on these days. */
    public OwnEntry(ActivityKey activity, LocalDate from, LocalDate to) {
        this(
                activity,
                true,
                new Forms(false, false),
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether something else stands there than the writer looked at. */
    boolean isStale(Optional<OwnLine> line) {
        int now = line.map(OwnLine::plannedVersion).orElse(NOT_HERE);
        return seen.filter(looked -> looked != now).isPresent();
    }
}
