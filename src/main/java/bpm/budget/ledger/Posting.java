package bpm.budget.ledger;

import bpm.budget.Baht;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be written into the ledger (รายการที่จะลงบัญชี). */
public record Posting(
        EntryKind kind, MoneyAccount account, Baht amount, LocalDate day, Details more) {

    /** The account on the other side: money is allotted from above, unless it enters here from outside. */
    public Optional<MoneyAccount> otherSide() {
        return switch (kind) {
            case TRANSFER -> more.other();
            case ALLOT, RETURN ->
                account.isSource()
                        ? Optional.empty()
                        : Optional.of(account.at(account.office().parent()));
            default -> Optional.empty();
        };
    }

    /** All accounts that it moves. */
    public Stream<MoneyAccount> accounts() {
        return Stream.concat(Stream.of(account), otherSide().stream());
    }

    /** The account that gets money from another. */
    Optional<MoneyAccount> receiver() {
        return switch (kind) {
            case ALLOT -> Optional.of(account);
            case TRANSFER -> more.other();
            default -> Optional.empty();
        };
    }

    public Posting with(Details others) {
        return new Posting(kind, account, amount, day, others);
    }
}
