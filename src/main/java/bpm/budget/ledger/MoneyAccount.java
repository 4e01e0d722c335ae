package bpm.budget.ledger;

import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

/** To what an entry belongs (บัญชี): an office, an activity, a category of spending, a kind of fund. */
public record MoneyAccount(OfficeCode office, ActivityKey activity, Category category, Fund fund) {

    public MoneyPlace place() {
        return new MoneyPlace(activity, office);
    }

    /** The same money at another office. */
    public MoneyAccount at(OfficeCode other) {
        return new MoneyAccount(other, activity, category, fund);
    }

    /** Whether money enters here from outside: the department's grant, a province's own fund. */
    public boolean isSource() {
        return office.isDepartment() || (office.isProvince() && fund == Fund.PROVINCE);
    }

    /** As it stands in a form: {@code OPERATIONS.ADMIN}. */
    public String key() {
        return category + "." + fund;
    }
}
