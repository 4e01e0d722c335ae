package bpm.survey.tally;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folding new answers into the counts (รวมยอด): the rows and the watermark move in one transaction, so each
 * answer is counted once however many nodes fold.
 */
@Component
public class Folding {

    private static final Logger LOG = LoggerFactory.getLogger(Folding.class);
    private static final int MOST_AT_ONCE = 4000;

    private final Transactions transactions;
    private final RawAnswers answers;
    private final StoredTallies tallies;
    private final SetAside aside;
    private final Countings countings;

    Folding(
            Transactions transactions,
            RawAnswers answers,
            StoredTallies tallies,
            SetAside aside,
            Countings countings) {
        this.transactions = transactions;
        this.answers = answers;
        this.tallies = tallies;
        this.aside = aside;
        this.countings = countings;
    }

    /**
     * Folds everything committed so far; a round that cannot be counted is set aside and stops no other.
     * Inside a transaction it does nothing: who reads there sees the newest answers anyway ({@link Tallies}
     * adds them).
     */
    public void catchUp() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        while (isBehind() && foldOrSetAside()) {
            // as many at once as memory may hold
        }
    }

    /** Counts those anew that were set aside, as far as that is possible again. */
    public void mend() {
        for (long round : transactions.read(Actor.SYSTEM, aside::rounds)) {
            try {
                transactions.write(Actor.SYSTEM, () -> recount(round));
                LOG.info("round {} is counted again", round);
            } catch (RuntimeException e) {
                LOG.error("round {} still cannot be counted: {}", round, e.toString());
            }
        }
    }

    /** Takes answers out of the counts again, as far as they are in them; inside the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unfold(long round, long edition, List<Removed> removed) {
        tallies.lock();
        if (aside.rounds().contains(round)) {
            return; // it will be counted anew from what is left
        }
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
    private boolean foldOrSetAside() {
        try {
            return transactions.write(Actor.SYSTEM, this::fold);
        } catch (CountlessRound e) {
            LOG.error("round {} cannot be counted and is set aside: {}", e.round(), e.reason());
            transactions.write(Actor.SYSTEM, () -> {
                tallies.lock();
                aside.put(e.round(), e.reason());
                tallies.remove(e.round()); // half a count is worse than none: it is made anew
            });
            return true;
        }
    }

    private boolean fold() {
        tallies.lock();
        var next = answers.after(tallies.watermark(), MOST_AT_ONCE);
        if (!next.isEmpty()) {
            changes(next).forEach((round, change) -> {
                CountlessRound.watch(round, () -> tallies.add(round, change));
            });
            tallies.mark(next.getLast().seq());
        }
        return next.size() == MOST_AT_ONCE;
    }

    private Map<Long, Change> changes(List<KeptResponse> responses) {
        var without = aside.rounds();
        var changes = new TreeMap<Long, Change>();
        for (var response : responses) {
            if (!response.removed() && !without.contains(response.round())) {
                CountlessRound.watch(response.round(), () -> {
                    var counting = countings.of(response.edition());
                    changes.computeIfAbsent(response.round(), round -> new Change(counting))
                            .add(counting.answers(response.answers()), 1);
                });
            }
        }
        return changes;
    }

    private void recount(long round) {
        tallies.lock();
        var counting = countings.of(aside.edition(round));
        var counted = new Change(counting);
        answers.walk(round, tallies.watermark(), kept -> counted.add(counting.answers(kept), 1));
        tallies.put(round, counted);
        aside.remove(round);
    }
}
