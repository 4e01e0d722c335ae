package bpm.survey.evaluation;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.survey.round.RoundPlace;

/** Which evaluation (การประเมินของกิจกรรมใด หน่วยงานใด): the activity and the office that runs it. */
public record EvaluationPlace(ActivityKey activity, OfficeCode office) {

    /** The evaluation named by two words of an address; words that cannot name one lead nowhere. */
    static EvaluationPlace of(String activity, String office) {
        var place = RoundPlace.of(activity, office);
        return new EvaluationPlace(place.activity(), place.office());
    }

    /** The filing that carries it along the road. */
    public FilingRef filing() {
        return new FilingRef(FilingKind.EVALUATION, activity.toString(), office);
    }

    /** The address of its page. */
    public String path() {
        return filing().path();
    }

    /** What the trail calls the assignment that it evaluates. */
    String subject() {
        return Assignment.subject(activity, office);
    }
}
