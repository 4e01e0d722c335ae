package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.overview.Kept;
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
import java.util.List;

/**
 * The nation's filings counted by province and activity (ยอดรายงานทั้งประเทศ): kept for some seconds, and
 * dropped as soon as anything that they count has changed (ADR 8).
 */
@Component
class NationFigures {

    /** What another node changes is seen after so long. */
    private static final Duration AGE = Duration.ofSeconds(10);

    private static final int MOST = 32;

    /** What is counted: by activity, or by kind. */
    private record Key(TrackingFilter filter, LocalDate today, boolean byKind) {}

    private final Marks marks;
    private final Transactions transactions;
    private final Clock clock;
    private final Kept<Key, List<Marks.Part>> kept;

    NationFigures(Marks marks, Transactions transactions, Clock clock) {
        this.marks = marks;
        this.transactions = transactions;
        this.clock = clock;
        kept = new Kept<>(clock, AGE, MOST);
    }

    /** By province and activity, for those who see the nation. */
    Counted<List<Marks.Part>> byActivity(Actor actor, TrackingFilter filter) {
        return of(actor, new Key(filter.by(""), LocalDate.now(clock), false));
    }

    /** By province and kind. */
    Counted<List<Marks.Part>> byKind(Actor actor, TrackingFilter filter) {
        return of(actor, new Key(filter.by(""), LocalDate.now(clock), true));
    }

    /** Outside a transaction: who waits for a counting holds no connection. */
    private Counted<List<Marks.Part>> of(Actor actor, Key key) {
        if (!actor.sees(OfficeCode.DEPARTMENT)) {
            throw Problem.notFound();
        }
        return kept.get(key, () -> transactions.read(actor, () -> counted(key)));
    }

    private List<Marks.Part> counted(Key key) {
        return key.byKind()
                ? marks.byKind(key.filter(), key.today())
                : marks.byProvince(key.filter(), key.today());
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
        kept.drop(key -> key.filter().year().equals(year));
    }
}
