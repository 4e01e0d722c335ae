package bpm.progress;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.shared.Problem;

/** Which report (รายงานของกิจกรรมใด หน่วยงานใด): the activity and the office that runs it. */
public record ReportPlace(ActivityKey activity, OfficeCode office) {

    /** The report named by two words of an address; words that cannot name one lead nowhere. */
    static ReportPlace of(String activity, String office) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        return new ReportPlace(
                ActivityKey.parse(activity).orElseThrow(Problem::notFound), new OfficeCode(office));
    }

    /** The filing that carries it along the road. */
    public FilingRef filing() {
        return new FilingRef(FilingKind.PROGRESS, activity.toString(), office);
    }

    /** The address of its page. */
    public String path() {
        return filing().path();
    }

    /** What the trail calls the assignment that it reports on. */
    public String subject() {
        return Assignment.subject(activity, office);
    }

    /** What its photos are kept under. */
    public String photoOwner() {
        return "progress:" + activity + "/" + office;
    }
}
