package bpm.budget.entering;

import bpm.budget.ledger.Balance;
import bpm.budget.ledger.Entry;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.Figures;
import bpm.budget.ledger.MoneyPlace;
import bpm.org.Office;
import bpm.plan.Title;

import java.util.List;

/** A ledger as its page shows it (ทะเบียนที่เปิดดู): balances, a page of entries, what the reader may post. */
public record OpenedLedger(
        MoneyPlace place,
        Office office,
        Title title,
        boolean assigned,
        List<Balance> balances,
        List<Entry> entries,
        int total,
        List<EntryKind> may) {

    public Figures figures() {
        return Balance.total(balances);
    }

    /** Whether spreadsheets brought in spend more than there is. */
    public boolean isOver() {
        return balances.stream().anyMatch(balance -> balance.excess().isPositive());
    }
}
