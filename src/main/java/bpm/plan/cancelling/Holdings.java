package bpm.plan.cancelling;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.FieldError;

import java.util.List;

/**
 * What an office still holds of an activity (สิ่งที่หน่วยงานยังถืออยู่), asked before the activity is taken
 * back from it: a module that the plan does not know answers, in the caller's transaction.
 */
public interface Holdings {

    Held of(ActivityKey activity, OfficeCode office);

    /** Keeps what the office holds as it is until the transaction ends: others wait, also the office. */
    void hold(ActivityKey activity, OfficeCode office);

    /** Takes back what lies free, as a part of the cancellation. */
    void takeBack(Actor actor, ActivityKey activity, Cancellation cancellation);

    /**
     * What stands in the way, and what goes back in the same step when the canceller says so, both in
     * words; what must go back, must not stay behind. The path leads to where it is settled.
     */
    record Held(
            List<FieldError> standing,
            List<FieldError> free,
            boolean mustGo,
            String path,
            String place) {

        public boolean isNothing() {
            return standing.isEmpty() && free.isEmpty();
        }
    }
}
