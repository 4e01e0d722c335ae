package bpm.budget.ledger;

import bpm.budget.Purpose;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.shared.Problem;

/** Whose money (เงินของงานใด หน่วยงานใด): an activity or a project, and an office. */
public record MoneyPlace(Purpose purpose, OfficeCode office) {

    public MoneyPlace(ActivityKey activity, OfficeCode office) {
        this(Purpose.of(activity), office);
    }

    /** The place named by two words of an address; words that cannot name one lead nowhere. */
    public static MoneyPlace of(String purpose, String office) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        return new MoneyPlace(
                Purpose.parse(purpose).orElseThrow(Problem::notFound), new OfficeCode(office));
    }

    /** The address of its ledger. */
    public String path() {
        return "/" + purpose.folder() + "/" + purpose + "/" + office + "/money";
    }

    /** What the trail calls it. */
    public String subject() {
        return purpose.activity()
                .map(activity -> Assignment.subject(activity, office))
                .orElseGet(() -> "project " + purpose + "/" + office);
    }
}
