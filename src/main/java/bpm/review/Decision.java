package bpm.review;

import bpm.shared.Problem;

import java.util.List;

/** Whether somebody may do something with a filing now. The same one draws the button and guards the POST. */
public sealed interface Decision {

    /** They may. */
    record Allowed() implements Decision {}

    /** They may not, and why. */
    record Refused(Refusal why, List<Object> arguments) implements Decision {

        Refused(Refusal why, Object... arguments) {
            this(why, List.of(arguments));
        }

        /** The refusal as what a page or the API answers. */
        public Problem problem() {
            return why.problem(arguments);
        }
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }

    /** Goes on only if allowed. */
    default void orThrow() {
        if (this instanceof Refused refused) {
            throw refused.problem();
        }
    }
}
