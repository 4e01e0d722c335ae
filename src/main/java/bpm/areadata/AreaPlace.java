package bpm.areadata;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.shared.Problem;

/** Whose area data (ข้อมูลพื้นที่ของกิจกรรมใด หน่วยงานใด): the activity and the office that runs it. */
public record AreaPlace(ActivityKey activity, OfficeCode office) {

    /** The list named by two words of an address; words that cannot name one lead nowhere. */
    public static AreaPlace of(String activity, String office) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        return new AreaPlace(
                ActivityKey.parse(activity).orElseThrow(Problem::notFound), new OfficeCode(office));
    }

    /** The filing that carries it along the road. */
    public FilingRef filing() {
        return new FilingRef(FilingKind.AREA, activity.toString(), office);
    }

    /** The address of its page. */
    public String path() {
        return filing().path();
    }

    /** What the trail calls the assignment. */
    public String subject() {
        return Assignment.subject(activity, office);
    }
}
