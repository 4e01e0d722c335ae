package bpm.world.work;

import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.Posting;
import bpm.budget.ledger.PostingEntry;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** What offices do with money (งานการเงิน), by the ways that everyone goes. */
@Component
public class MoneyWork {

    private final PostingEntry posting;
    private final Clock clock;

    MoneyWork(PostingEntry posting, Clock clock) {
        this.posting = posting;
        this.clock = clock;
    }

    /** Posts an entry on the day that the story is at, and gives back its number. */
    public long post(Actor actor, EntryKind kind, MoneyAccount account, Baht amount, Details more) {
        var today = LocalDate.now(clock.withZone(Words.BANGKOK));
        return posting.post(actor, new Posting(kind, account, amount, today, more));
    }
}
