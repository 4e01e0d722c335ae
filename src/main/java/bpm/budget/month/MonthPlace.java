package bpm.budget.month;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;

/** Whose months (แผน/ผลของกิจกรรมใด หน่วยงานใด): the activity and the office that runs it. */
record MonthPlace(ActivityKey activity, OfficeCode office) {

    /** Where its page and its API stand. */
    static final String ADDRESS = "/assignments/{activity}/{office}/months";

    /** Named by two words of an address; words that cannot name one lead nowhere. */
    static MonthPlace of(String activity, String office) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        return new MonthPlace(
                ActivityKey.parse(activity).orElseThrow(Problem::notFound), new OfficeCode(office));
    }

    String path() {
        return "/assignments/" + activity + "/" + office + "/months";
    }
}
