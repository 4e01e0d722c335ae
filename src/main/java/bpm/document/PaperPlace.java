package bpm.document;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

/** Of what a paper is printed (เอกสารของสิ่งใด). */
public sealed interface PaperPlace {

    /** An activity at an office. */
    record OfActivity(ActivityKey key, OfficeCode office) implements PaperPlace {

        /** The place named by two words of an address; words that cannot name one lead nowhere. */
        public static OfActivity of(String activity, String office) {
            return new OfActivity(
                    ActivityKey.parse(activity).orElseThrow(Problem::notFound), code(office));
        }

        @Override
        public String path() {
            return "/assignments/" + key + "/" + office;
        }

        @Override
        public String name() {
            return key + "-" + office;
        }
    }

    /** One round of an activity. */
    record OfRound(long round) implements PaperPlace {

        @Override
        public String path() {
            return "/rounds/" + round;
        }

        @Override
        public String name() {
            return "round-" + round;
        }
    }

    /** An office's year. */
    record OfOffice(OfficeCode office, FiscalYear year) implements PaperPlace {

        public static OfOffice of(String office, FiscalYear year) {
            return new OfOffice(code(office), year);
        }

        @Override
        public String path() {
            return "/offices/" + office;
        }

        @Override
        public String name() {
            return office + "-" + year;
        }
    }

    /** Whether it lies in the actor's scope; of a round its own paper knows. */
    default boolean isSeenBy(Actor actor) {
        return switch (this) {
            case OfActivity place -> actor.sees(place.office());
            case OfOffice place ->
                place.office().isDepartment()
                        || actor.sees(place.office()); // the plan is the nation's
            case OfRound round -> true;
        };
    }

    /** The address of its own page. */
    String path();

    /** What it is called in the names of files. */
    String name();

    /** What kind of place it is. */
    default PaperKind.About about() {
        return switch (this) {
            case OfActivity activity -> PaperKind.About.ACTIVITY;
            case OfRound round -> PaperKind.About.ROUND;
            case OfOffice office -> PaperKind.About.OFFICE;
        };
    }

    /** The activity at an office, for papers that are about one; nothing else is asked of them. */
    default OfActivity activity() {
        if (this instanceof OfActivity activity) {
            return activity;
        }
        throw Problem.notFound();
    }

    private static OfficeCode code(String office) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        return new OfficeCode(office);
    }
}
