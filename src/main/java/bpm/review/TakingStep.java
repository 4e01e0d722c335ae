package bpm.review;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Taking a step on the road (ส่ง ถอนกลับ ส่งกลับแก้ไข เห็นชอบ เปิดให้แก้ไข): find, may, do, trail, tell. */
@Component
public class TakingStep {

    private final Transactions transactions;
    private final Filings filings;
    private final StepsTaken steps;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    TakingStep(
            Transactions transactions,
            Filings filings,
            StepsTaken steps,
            Trail trail,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.filings = filings;
        this.steps = steps;
        this.trail = trail;
        this.events = events;
    }

    /** Takes the step in one transaction, or in the caller's; returns the filing after it. */
    public Filing take(Actor actor, FilingRef ref, FilingStep step, String typedNote) {
        return transactions.write(actor, () -> {
            var before = filings.hold(ref).orElseThrow(Problem::notFound);
            before.may(step, actor).orThrow();
            return move(actor, before, step, Note.of(step, typedNote));
        });
    }

    /** As {@link #take}, but a second click by the same person changes nothing and is no mistake. */
    Filing takeOnce(Actor actor, FilingRef ref, FilingStep step, String typedNote) {
        return transactions.write(actor, () -> {
            var stands = filings.hold(ref)
                    .filter(filing -> filing.standsBy(step, actor, Note.tidy(typedNote)));
            return stands.orElseGet(() -> take(actor, ref, step, typedNote));
        });
    }

    /** As {@link #takeOnce}, on a page that showed a version: a newer one has to be read first. */
    Filing takeSeen(Actor actor, SeenFiling seen, FilingStep step, String typedNote) {
        return transactions.write(actor, () -> {
            filings.hold(seen.ref()).filter(seen::isOutdatedBy).ifPresent(now -> {
                throw Problem.stale(
                        "มีการส่งฉบับที่ {0} หลังจากที่ท่านเปิดดู กรุณาเปิดอ่านฉบับใหม่ก่อน",
                        now.version());
            });
            return takeOnce(actor, seen.ref(), step, typedNote);
        });
    }

    private Filing move(Actor actor, Filing before, FilingStep step, String note) {
        var stamp = Stamp.of(actor, filings.now());
        var after = before.after(step, stamp, note);
        filings.move(before, after);
        steps.add(before, after, step, actor, stamp, note);
        trail.add(
                actor,
                after.ref().office(),
                after.ref().kind().path() + "." + step.past(),
                after.ref().subject(),
                Map.of(
                        "from", before.state().name(),
                        "to", after.state().name(),
                        "version", after.version(),
                        "note", note));
        events.publishEvent(new FilingMoved(after.ref(), step, after, note, actor));
        return after;
    }
}
