package bpm.survey.round;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;

/** Whose rounds (รุ่นของกิจกรรมใด หน่วยงานใด): the activity and the office that runs it. */
public record RoundPlace(ActivityKey activity, OfficeCode office) {

    public static RoundPlace of(Round round) {
        return new RoundPlace(round.activity(), round.office());
    }

    /** The place named by two words of an address; words that cannot name one lead nowhere. */
    public static RoundPlace of(String activity, String office) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        return new RoundPlace(
                ActivityKey.parse(activity).orElseThrow(Problem::notFound), new OfficeCode(office));
    }

    /** The address of the activity's page at the office. */
    public String assignment() {
        return "/assignments/" + activity + "/" + office;
    }

    /** The address of the list of its rounds. */
    public String path() {
        return assignment() + "/rounds";
    }
}
