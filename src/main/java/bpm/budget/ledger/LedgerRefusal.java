package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.Problem;

import java.util.Optional;

/** Why someone may not post an entry (เหตุที่ลงรายการไม่ได้). */
public enum LedgerRefusal {
    NOT_GIVER("เฉพาะผู้จัดทำแผนของหน่วยงานเหนือขึ้นไปเท่านั้นที่จัดสรรเงินได้"),
    NOT_PLANNER("เฉพาะผู้จัดทำแผนของหน่วยงานเท่านั้นที่บันทึกเงินที่ได้รับหรือโอนเปลี่ยนแปลงได้"),
    NOT_OWN("เฉพาะผู้รายงานหรือผู้จัดทำแผนของหน่วยงานเท่านั้นที่ลงรายการได้"),
    NOT_ABOVE_BOTH("การโอนระหว่างหน่วยงานต้องทำโดยผู้จัดทำแผนของหน่วยงานเหนือทั้งสองแห่ง");

    private final String sentence;

    LedgerRefusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    Problem problem() {
        return Problem.forbidden(sentence);
    }

    /** Whether the actor may post this kind to the account; a transfer also names where it goes. */
    public static Optional<LedgerRefusal> of(
            Actor actor, EntryKind kind, MoneyAccount account, Optional<MoneyAccount> to) {
        var office = account.office();
        return switch (kind) {
            case ALLOT ->
                account.isSource()
                        ? unless(actor.is(Role.PLANNER, office), NOT_PLANNER)
                        : unless(actor.isAbove(Role.PLANNER, office), NOT_GIVER);
            case RETURN ->
                unless(isOwn(actor, office) || actor.isAbove(Role.PLANNER, office), NOT_OWN);
            case TRANSFER ->
                to.filter(other -> !other.office().equals(office)).isPresent()
                        ? unless(isAboveBoth(actor, office, to), NOT_ABOVE_BOTH)
                        : unless(actor.is(Role.PLANNER, office), NOT_PLANNER);
            default -> unless(isOwn(actor, office), NOT_OWN);
        };
    }

    private static boolean isOwn(Actor actor, OfficeCode office) {
        return actor.is(Role.REPORTER, office) || actor.is(Role.PLANNER, office);
    }

    private static boolean isAboveBoth(Actor actor, OfficeCode office, Optional<MoneyAccount> to) {
        return actor.isAbove(Role.PLANNER, office)
                && to.filter(other -> actor.isAbove(Role.PLANNER, other.office()))
                        .isPresent();
    }

    private static Optional<LedgerRefusal> unless(boolean may, LedgerRefusal refusal) {
        return may ? Optional.empty() : Optional.of(refusal);
    }
}
