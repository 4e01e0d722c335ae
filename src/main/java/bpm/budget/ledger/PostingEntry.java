package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posting entries to the ledger (ลงรายการ): all or none, each with a line in its office's trail. */
@Component
public class PostingEntry {

    private final Transactions transactions;
    private final Places places;
    private final Entries entries;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostingEntry(
            Transactions transactions,
            Places places,
            Entries entries,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transactions = transactions;
        this.places = places;
        this.entries = entries;
        this.trail = trail;
        this.events = events;
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
            var stamp = new Entries.Stamp(actor, clock.instant(), Optional.empty());
            var numbers =
                    all.stream().map(posting -> entries.post(posting, stamp)).toList();
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i) > 0) { // below zero: the same form was posted before
                    record(actor, all.get(i), numbers.get(i));
                    tell(all.get(i), numbers.get(i));
                }
            }
            return numbers.stream().map(Math::abs).toList();
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

    private void tell(Posting posting, long id) {
        events.publishEvent(new EntryPosted(
                posting.account().place(),
                id,
                posting.kind().name(),
                posting.amount(),
                posting.day()));
    }

    /** Balances first, then trails, both in one order: nobody waits in a ring. */
    private void record(Actor actor, Posting posting, long id) {
        var detail = told(posting, id);
        Stream.concat(Stream.of(posting.account()), posting.more().other().stream())
                .map(MoneyAccount::place)
                .collect(Collectors.toMap(
                        MoneyPlace::office, place -> place, (one, other) -> one, TreeMap::new))
                .values()
                .forEach(place -> trail.add(
                        actor,
                        place.office(),
                        "budget." + posting.kind().key(),
                        place.subject(),
                        detail));
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
