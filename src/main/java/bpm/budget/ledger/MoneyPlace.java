package bpm.budget.ledger;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.shared.Problem;

/** Whose money (เงินของกิจกรรมใด หน่วยงานใด): an activity and an office. */
public record MoneyPlace(ActivityKey activity, OfficeCode office) {

    /** The place named by two words of an address; words that cannot name one lead nowhere. */
    public static MoneyPlace of(String activity, String office) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        return new MoneyPlace(
                ActivityKey.parse(activity).orElseThrow(Problem::notFound), new OfficeCode(office));
    }

    /** The address of its ledger. */
    public String path() {
        return "/assignments/" + activity + "/" + office + "/money";
    }

    /** What the trail calls it. */
    public String subject() {
        return Assignment.subject(activity, office);
    }
}
