package bpm.budget.ledger;

import bpm.budget.Baht;

import java.util.Collection;

/** An account with its sums (ยอดของบัญชี), and how far what was brought in spends too much. */
public record Balance(MoneyAccount account, Figures figures, Baht excess) {

    /** The sums of all together. */
    public static Figures total(Collection<Balance> balances) {
        return balances.stream().map(Balance::figures).reduce(Figures.NOTHING, Figures::plus);
    }
}
