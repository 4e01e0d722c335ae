package bpm.budget.entering;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.Figures;
import bpm.org.OfficeCode;

import java.time.LocalDate;
import java.util.Optional;

/** A line of the ledger on paper (บรรทัดของทะเบียนคุม): what it changes, and what is free after it. */
public record LedgerLine(
        long id,
        LocalDate day,
        String document,
        EntryKind kind,
        EntryKind actsAs,
        Category category,
        Fund fund,
        Optional<OfficeCode> other,
        String note,
        Figures change,
        Baht freeAfter) {

    LedgerLine after(Baht free) {
        return new LedgerLine(
                id, day, document, kind, actsAs, category, fund, other, note, change, free);
    }
}
