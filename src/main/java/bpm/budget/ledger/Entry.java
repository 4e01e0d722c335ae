package bpm.budget.ledger;

import bpm.budget.Baht;
import bpm.org.OfficeCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One line of the ledger (รายการ), with what it stands at after corrections and what is open of it. */
public record Entry(
        long id,
        EntryKind kind,
        EntryKind actsAs,
        boolean incoming,
        MoneyAccount account,
        Baht amount,
        Baht standing,
        Baht open,
        LocalDate day,
        Details more,
        Optional<Long> corrects,
        Optional<OfficeCode> otherOffice,
        boolean first,
        boolean over,
        boolean brought,
        Instant addedAt,
        String addedBy) {

    /** Whether its right amount may be entered: on its first side, unless it corrects itself another. */
    public boolean isCorrectable() {
        return first && kind != EntryKind.CORRECT;
    }

    /** Whether it stands at another amount than was entered. */
    public boolean isCorrected() {
        return kind != EntryKind.CORRECT && standing.compareTo(amount) != 0;
    }

    /** Whether something may still be drawn from it. */
    public boolean isOpen() {
        return kind.isDrawn() && open.isPositive();
    }

    public String path() {
        return account.place().path() + "/" + id;
    }

    /** To whom its files belong. */
    public String owner() {
        return owner(account.office(), id);
    }

    /** The same, of an office's entry with that number. */
    public static String owner(OfficeCode office, long id) {
        return "budget:" + office + "/" + id;
    }
}
