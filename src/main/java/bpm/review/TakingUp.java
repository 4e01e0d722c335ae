package bpm.review;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Beginning to review (เริ่มตรวจ): from now on the writer can't withdraw it. */
@Component
public class TakingUp {

    private final Transactions transactions;
    private final Filings filings;
    private final Trail trail;

    TakingUp(Transactions transactions, Filings filings, Trail trail) {
        this.transactions = transactions;
        this.filings = filings;
        this.trail = trail;
    }

    /** Takes it up; who was first stays, and taking it up again changes nothing. */
    public Filing takeUp(Actor actor, FilingRef ref) {
        return transactions.write(actor, () -> {
            var before = filings.hold(ref).orElseThrow(Problem::notFound);
            before.mayTakeUp(actor).orThrow();
            if (before.takenUp().isPresent()) {
                return before;
            }
            var after = before.takenUpBy(Stamp.of(actor, filings.now()));
            filings.move(before, after);
            trail.add(
                    actor,
                    ref.office(),
                    ref.kind().path() + ".taken-up",
                    ref.subject(),
                    Map.of("version", after.version()));
            return after;
        });
    }
}
