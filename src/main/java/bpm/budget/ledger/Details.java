package bpm.budget.ledger;

import bpm.budget.Baht;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What else is said of an entry (รายละเอียด): its paper, why, the part of the year, what it draws from,
 * the other account, and a word by which the same form counts once.
 */
public record Details(
        String document,
        Optional<LocalDate> documentDay,
        String note,
        Optional<Integer> tranche,
        Optional<Long> refers,
        Optional<Baht> spent,
        Optional<MoneyAccount> other,
        Optional<UUID> once) {

    public static final Details NONE = new Details(
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Details document(String number, LocalDate day) {
        return new Details(number, Optional.of(day), note, tranche, refers, spent, other, once);
    }

    public Details note(String text) {
        return new Details(document, documentDay, text, tranche, refers, spent, other, once);
    }

    public Details tranche(int half) {
        return new Details(
                document, documentDay, note, Optional.of(half), refers, spent, other, once);
    }

    public Details drawing(long entry) {
        return new Details(
                document, documentDay, note, tranche, Optional.of(entry), spent, other, once);
    }

    public Details spent(Baht amount) {
        return new Details(
                document, documentDay, note, tranche, refers, Optional.of(amount), other, once);
    }

    public Details to(MoneyAccount account) {
        return new Details(
                document, documentDay, note, tranche, refers, spent, Optional.of(account), once);
    }

    public Details once(UUID word) {
        return new Details(
                document, documentDay, note, tranche, refers, spent, other, Optional.of(word));
    }
}
