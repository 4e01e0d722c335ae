package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Entering the right amount of an entry (แก้ไขรายการ): the entry stays, the difference is posted. */
@Component
public class CorrectingEntry {

    private final Transactions transactions;
    private final Entries entries;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectingEntry(
            Transactions transactions,
            Entries entries,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transactions = transactions;
        this.entries = entries;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Posts the correction, and gives back its number. */
    public long correct(Actor actor, MoneyPlace place, long id, Correction right) {
        return transactions.write(actor, () -> {
            var entry = entries.find(place, id).orElseThrow(Problem::notFound);
            refusal(actor, entry).ifPresent(refusal -> {
                throw refusal.problem();
            });
            if (!entry.isCorrectable()) {
                throw Problem.conflict("รายการนี้เป็นรายการแก้ไข กรุณาแก้ที่รายการเดิม");
            }
            check(place, right);
            long posted = entries.correct(
                    entry, right, new Entries.Stamp(actor, clock.instant(), Optional.empty()));
            trail.add(
                    actor,
                    place.office(),
                    "budget.correct",
                    place.subject(),
                    Map.of(
                            "entry", posted,
                            "corrects", id,
                            "before", entry.standing().plain(),
                            "amount", right.amount().plain(),
                            "note", right.note()));
            events.publishEvent(new EntryPosted(
                    place, posted, EntryKind.CORRECT.name(), right.amount(), right.day()));
            return posted;
        });
    }

    /** Why the actor may not: whoever may post an entry may also correct it. */
    public static Optional<LedgerRefusal> refusal(Actor actor, Entry entry) {
        return LedgerRefusal.of(
                actor,
                entry.actsAs(),
                entry.account(),
                entry.actsAs() == EntryKind.TRANSFER ? entry.more().other() : Optional.empty());
    }

    private void check(MoneyPlace place, Correction right) {
        var errors = new ArrayList<FieldError>();
        if (right.amount().isNegative() || right.amount().compareTo(Baht.MOST) > 0) {
            errors.add(new FieldError(
                    "amount",
                    "จำนวนที่ถูกต้องเป็น 0 ได้ แต่ต้องไม่ติดลบและไม่เกิน {0} บาท",
                    Baht.MOST));
        }
        CheckingPosting.day(right.day(), place.purpose().year(), LocalDate.now(clock))
                .ifPresent(errors::add);
        CheckingPosting.note(EntryKind.CORRECT, right.note()).ifPresent(errors::add);
        CheckingPosting.refuse(errors);
    }
}
