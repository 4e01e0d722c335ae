package bpm.province;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.shared.Problem;

/** Which overview (ภาพรวมของกิจกรรมใด จังหวัดใด): the activity and the province. */
public record OverviewPlace(ActivityKey activity, OfficeCode province) {

    public OverviewPlace {
        if (!province.isProvince()) {
            throw new IllegalArgumentException("only a province has an overview: " + province);
        }
    }

    /** The overview named by two words of an address; words that cannot name one lead nowhere. */
    static OverviewPlace of(String activity, String province) {
        if (!OfficeCode.isCode(province) || !new OfficeCode(province).isProvince()) {
            throw Problem.notFound();
        }
        return new OverviewPlace(
                ActivityKey.parse(activity).orElseThrow(Problem::notFound),
                new OfficeCode(province));
    }

    /** The filing that carries it along the road. */
    public FilingRef filing() {
        return new FilingRef(FilingKind.OVERVIEW, activity.toString(), province);
    }

    /** The address of its page. */
    public String path() {
        return filing().path();
    }

    /** The owner of its files. */
    String owner() {
        return "overview:" + activity + "/" + province;
    }

    /** What the trail calls the activity at the province. */
    String subject() {
        return Assignment.subject(activity, province);
    }
}
