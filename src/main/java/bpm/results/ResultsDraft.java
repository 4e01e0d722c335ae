package bpm.results;

import bpm.access.Actor;
import bpm.form.Answers;

import java.time.Duration;
import java.time.Instant;

/** A results form that is being written (ร่าง): its answers, and who saved them last. Version 0 is not yet. */
public record ResultsDraft(
        Answers answers, int form, int version, Instant at, long byId, String by) {

    /** What stands there before anybody has saved. */
    static final ResultsDraft NONE = new ResultsDraft(Answers.NONE, 0, 0, Instant.EPOCH, 0, "");

    private static final Duration STILL_THERE = Duration.ofMinutes(15);

    /** Whether somebody else seems to be writing it now. */
    public boolean isBeingEditedBeside(Actor actor, Instant now) {
        return version > 0 && byId != actor.id() && at.plus(STILL_THERE).isAfter(now);
    }
}
