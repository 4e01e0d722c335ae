package bpm.budget.allotting;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.Purpose;
import bpm.budget.ledger.Balance;
import bpm.budget.ledger.Figures;
import bpm.budget.ledger.MoneyAccount;
import bpm.org.Office;
import bpm.plan.Title;

import java.util.List;
import java.util.Optional;

/** The table of allotting (ตารางจัดสรร): the giver's own account on top, the offices below under it. */
public record AllotTable(
        Purpose purpose,
        Title title,
        Office giver,
        Category category,
        Fund fund,
        List<Balance> own,
        List<AllotRow> rows,
        boolean mayAllot) {

    /** The account from which is given. */
    public MoneyAccount account() {
        return new MoneyAccount(giver.code(), purpose, category, fund);
    }

    /** Where the table of a purpose stands. */
    public static String path(Purpose purpose) {
        return "/money/" + (purpose.isProject() ? "projects/" : "activities/") + purpose;
    }

    public String path() {
        return path(purpose);
    }

    /** The giver's sums in that account. */
    public Figures figures() {
        return own.stream()
                .filter(balance -> balance.account().equals(account()))
                .map(Balance::figures)
                .findFirst()
                .orElse(Figures.NOTHING);
    }

    /** Whether there is a limit: the department has none until it entered what it was granted. */
    public boolean isLimited() {
        return !giver.code().isDepartment() || figures().granted().isPositive();
    }

    /** What is typed, all together. */
    public Baht typed() {
        return rows.stream().map(AllotRow::amount).reduce(Baht.ZERO, Baht::plus);
    }

    /** What would be left; empty where there is no limit. */
    public Optional<Baht> left() {
        return isLimited() ? Optional.of(figures().free().minus(typed())) : Optional.empty();
    }

    public Figures below() {
        return rows.stream().map(AllotRow::figures).reduce(Figures.NOTHING, Figures::plus);
    }
}
