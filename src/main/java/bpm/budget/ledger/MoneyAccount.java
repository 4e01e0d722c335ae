package bpm.budget.ledger;

import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.Purpose;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

/**
 * To what an entry belongs (บัญชี): an office, an activity or a project, a category of spending, a kind of
 * fund.
 */
public record MoneyAccount(OfficeCode office, Purpose purpose, Category category, Fund fund) {

    public MoneyAccount(OfficeCode office, ActivityKey activity, Category category, Fund fund) {
        this(office, Purpose.of(activity), category, fund);
    }

    public MoneyPlace place() {
        return new MoneyPlace(purpose, office);
    }

    /** The same money at another office. */
    public MoneyAccount at(OfficeCode other) {
        return new MoneyAccount(other, purpose, category, fund);
    }

    /** The same money of the same office for something else. */
    public MoneyAccount instead(Purpose other) {
        return new MoneyAccount(office, other, category, fund);
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
