package bpm.progress;

import bpm.access.Actor;
import bpm.progress.report.ProgressForm;

import java.time.Duration;
import java.time.Instant;

/**
 * A report being written (ร่างรายงาน): as typed, who changed it last and when. {@code editor} is the open
 * page that saved it.
 */
public record Draft(
        ProgressForm form,
        int version,
        Instant updatedAt,
        long updatedBy,
        String updatedByName,
        String editor) {

    private static final Duration STILL_THERE = Duration.ofMinutes(5);

    /** Whether somebody else saved it so lately that they may well be still at it. */
    public boolean isBeingEditedBeside(Actor actor, Instant now) {
        return updatedBy != actor.id() && updatedAt.isAfter(now.minus(STILL_THERE));
    }
}
