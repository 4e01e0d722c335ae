package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Posting entries to the ledger (ลงรายการ): all or none, each with a line in its office's trail. */
@Component
public class PostingEntry {

    private final Transactions transactions;
    private final Places places;
    private final Entries entries;
    private final Trail trail;
    private final Clock clock;

    PostingEntry(
            Transactions transactions, Places places, Entries entries, Trail trail, Clock clock) {
        this.transactions = transactions;
        this.places = places;
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    /** Posts one entry, and gives back its number. */
    public long post(Actor actor, Posting posting) {
        return postAll(actor, List.of(posting)).getFirst();
    }

    /** Posts several in one transaction, in an order in which nobody waits for another in a ring. */
    public List<Long> postAll(Actor actor, List<Posting> postings) {
        return transactions.write(actor, () -> {
            var all = postings.stream()
                    .map(this::drawing)
                    .sorted(Comparator.comparing(posting -> posting.account().office()))
                    .toList();
            all.forEach(posting -> guard(actor, posting));
            places.requireGiven(
                    all.stream().flatMap(posting -> posting.receiver().stream()).toList());
            return all.stream().map(posting -> write(actor, posting)).toList();
        });
    }

    private void guard(Actor actor, Posting posting) {
        places.require(actor, posting.account().place());
        posting.more().other().ifPresent(other -> places.require(actor, other.place()));
        LedgerRefusal.of(
                        actor, posting.kind(), posting.account(), posting.more().other())
                .ifPresent(refusal -> {
                    throw refusal.problem();
                });
        CheckingPosting.refuse(CheckingPosting.errors(posting, LocalDate.now(clock)));
    }

    private long write(Actor actor, Posting posting) {
        long id =
                entries.post(posting, new Entries.Stamp(actor, clock.instant(), Optional.empty()));
        if (id > 0) {
            record(actor, posting, id);
        }
        return Math.abs(id);
    }

    /** Who releases or clears without saying what means the one entry that is open, if there is only one. */
    private Posting drawing(Posting posting) {
        if (!posting.kind().mustDraw() || posting.more().refers().isPresent()) {
            return posting;
        }
        var open = entries.open(posting.account().place()).stream()
                .filter(entry -> posting.kind().draws().contains(entry.kind()))
                .filter(entry -> entry.account().equals(posting.account()))
                .toList();
        return open.size() == 1
                ? posting.with(posting.more().drawing(open.getFirst().id()))
                : posting;
    }

    private void record(Actor actor, Posting posting, long id) {
        var what = "budget." + posting.kind().key();
        var account = posting.account();
        trail.add(actor, account.office(), what, account.place().subject(), told(posting, id));
        posting.more()
                .other()
                .filter(other -> !other.office().equals(account.office()))
                .ifPresent(other -> trail.add(
                        actor, other.office(), what, other.place().subject(), told(posting, id)));
    }

    private static Map<String, Object> told(Posting posting, long id) {
        var detail = new TreeMap<String, Object>();
        detail.put("entry", id);
        detail.put("amount", posting.amount().plain());
        detail.put("account", posting.account().key());
        detail.put("day", posting.day().toString());
        if (!posting.more().document().isEmpty()) {
            detail.put("document", posting.more().document());
        }
        if (!posting.more().note().isEmpty()) {
            detail.put("note", posting.more().note());
        }
        posting.more().refers().ifPresent(refers -> detail.put("refers", refers));
        posting.more()
                .other()
                .ifPresent(other -> detail.put(
                        "to", other.office() + " " + other.purpose() + " " + other.key()));
        return detail;
    }
}
