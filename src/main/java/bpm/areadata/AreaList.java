package bpm.areadata;

import bpm.access.Actor;

import java.time.Duration;
import java.time.Instant;

/** The list as a whole (รายการข้อมูลพื้นที่): its version, and who changed it last. Version 0 is not begun. */
public record AreaList(int version, Instant at, long byId, String by) {

    /** What stands there before anybody has written a row. */
    public static final AreaList NONE = new AreaList(0, Instant.EPOCH, 0, "");

    private static final Duration STILL_THERE = Duration.ofMinutes(15);

    /** Whether somebody else seems to be writing it now. */
    public boolean isBeingEditedBeside(Actor actor, Instant now) {
        return version > 0 && byId != actor.id() && at.plus(STILL_THERE).isAfter(now);
    }
}
