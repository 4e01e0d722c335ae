package bpm.survey.tally;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folding new answers into the counts (รวมยอด): the rows and the watermark move in one transaction, so each answer is
 * counted once however many nodes fold.
 */
@Component
public class Folding {

    private static final int MOST_AT_ONCE = 4000;

    private final Transactions transactions;
    private final RawAnswers answers;
    private final StoredTallies tallies;
    private final Countings countings;

    Folding(
            Transactions transactions,
            RawAnswers answers,
            StoredTallies tallies,
            Countings countings) {
        this.transactions = transactions;
        this.answers = answers;
        this.tallies = tallies;
        this.countings = countings;
    }

    /**
     * Folds everything committed so far. Inside a transaction it does nothing: who reads there sees the newest answers
     * anyway ({@link Tallies} adds them).
     */
    public void catchUp() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        while (isBehind() && fold()) {
            // as many at once as memory may hold
        }
    }

    /** Takes answers out of the counts again, as far as they are in them; inside the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unfold(long round, long edition, List<Removed> removed) {
        tallies.lock();
        long watermark = tallies.watermark();
        var counting = countings.of(edition);
        var change = new Change(counting);
        removed.stream()
                .filter(one -> one.seq() <= watermark)
                .forEach(one -> change.add(counting.answers(one.answers()), -1));
        if (change.counts().responses() != 0) {
            tallies.add(round, change);
        }
    }

    /** Who removes answers takes this before marking them, so that none is folded meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        tallies.lock();
    }

    /** An answer that was marked as removed: its number and what it said. */
    public record Removed(long seq, String answers) {}

    private boolean isBehind() {
        return transactions.read(Actor.SYSTEM, () -> tallies.watermark() < answers.last());
    }

    /** Whether there may be more. */
    private boolean fold() {
        return transactions.write(Actor.SYSTEM, () -> {
            tallies.lock();
            var next = answers.after(tallies.watermark(), MOST_AT_ONCE);
            if (!next.isEmpty()) {
                changes(next).forEach(tallies::add);
                tallies.mark(next.getLast().seq());
            }
            return next.size() == MOST_AT_ONCE;
        });
    }

    private Map<Long, Change> changes(List<KeptResponse> responses) {
        var changes = new TreeMap<Long, Change>();
        for (var response : responses) {
            if (!response.removed()) {
                var counting = countings.of(response.edition());
                changes.computeIfAbsent(response.round(), round -> new Change(counting))
                        .add(counting.answers(response.answers()), 1);
            }
        }
        return changes;
    }
}
