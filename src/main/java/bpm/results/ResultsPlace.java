package bpm.results;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.shared.Problem;

/** Which results form (แบบของกิจกรรมใด หน่วยงานใด): the activity and the office that runs it. */
public record ResultsPlace(ActivityKey activity, OfficeCode office) {

    /** The form named by two words of an address; words that cannot name one lead nowhere. */
    static ResultsPlace of(String activity, String office) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        return new ResultsPlace(
                ActivityKey.parse(activity).orElseThrow(Problem::notFound), new OfficeCode(office));
    }

    /** The filing that carries it along the road. */
    public FilingRef filing() {
        return new FilingRef(FilingKind.RESULTS, activity.toString(), office);
    }

    /** The address of its page. */
    public String path() {
        return filing().path();
    }

    /** The owner of its photos and files. */
    public String owner() {
        return "results:" + activity + "/" + office;
    }

    /** What the trail calls the assignment. */
    String subject() {
        return Assignment.subject(activity, office);
    }
}
