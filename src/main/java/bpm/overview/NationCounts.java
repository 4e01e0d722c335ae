package bpm.overview;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.overview.Kept.Counted;
import bpm.plan.AssignmentsChanged;
import bpm.review.FilingBegun;
import bpm.review.FilingMoved;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * The counts of the whole nation, which take a statement over every assignment of the year: kept for some
 * seconds, and dropped as soon as anything that they count has changed (ADR 8).
 */
@Component
class NationCounts {

    /** What another node changes is seen after so long. */
    static final Duration AGE = Duration.ofSeconds(10);

    private static final int MOST = 8;

    private record Key(FiscalYear year, LocalDate today) {}

    private final OfficeCounts counts;
    private final Transactions transactions;
    private final Clock clock;
    private final Kept<Key, Nation> kept;

    NationCounts(OfficeCounts counts, Transactions transactions, Clock clock) {
        this.counts = counts;
        this.transactions = transactions;
        this.clock = clock;
        kept = new Kept<>(clock, AGE, MOST);
    }

    /** For those who see the nation. Outside a transaction: who waits for a counting holds no connection. */
    Counted<Nation> of(Actor actor, FiscalYear year) {
        if (!actor.sees(OfficeCode.DEPARTMENT)) {
            throw Problem.notFound();
        }
        var today = LocalDate.now(clock);
        return kept.get(
                new Key(year, today),
                () -> transactions.read(actor, () -> counts.nation(year, today)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FilingMoved moved) {
        drop(moved.filing().year());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FilingBegun begun) {
        drop(begun.year());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AssignmentsChanged changed) {
        drop(changed.year());
    }

    private void drop(FiscalYear year) {
        kept.drop(key -> key.year().equals(year));
    }
}
