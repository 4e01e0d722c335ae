package bpm.survey.told;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Telling anew of the rounds that were counted since (รวมคำตอบตามลักษณะผู้ตอบ): a reader folds a few
 * hundred; where more wait, as after the first start, the rest is folded behind.
 */
@Component
public class FoldingTold {

    private static final Logger LOG = LoggerFactory.getLogger(FoldingTold.class);
    private static final int AT_ONCE = 300;

    private final ToldRows rows;
    private final Transactions transactions;
    private final AtomicBoolean behind = new AtomicBoolean();

    FoldingTold(ToldRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Folds what a reader can wait for, outside of a transaction; how many rounds still wait. */
    public long fold() {
        if (!some()) {
            return 0;
        }
        if (behind.compareAndSet(false, true)) {
            Thread.ofVirtual().name("telling").start(this::rest);
        }
        return transactions.read(Actor.SYSTEM, rows::waiting);
    }

    /** All that waits, however long it takes. */
    public void foldAll() {
        while (some()) {
            LOG.debug("told {} rounds", AT_ONCE);
        }
    }

    private void rest() {
        try {
            foldAll();
        } catch (RuntimeException e) {
            LOG.warn("what rounds may tell was not folded: {}", e.getMessage());
        } finally {
            behind.set(false);
        }
    }

    /** One batch; whether more may wait. */
    private boolean some() {
        if (transactions.read(Actor.SYSTEM, () -> rows.due(1)).isEmpty()) {
            return false;
        }
        return transactions.write(Actor.SYSTEM, () -> {
            rows.lock();
            var due = rows.due(AT_ONCE);
            var rounds = new TreeSet<>(due.values());
            if (!rounds.isEmpty()) {
                var tallied = rows.tallied(rounds);
                rows.forget(rounds);
                rows.keep(
                        tallied,
                        tallied.stream()
                                .flatMap(one -> Telling.of(one).stream())
                                .toList());
                rows.done(due.keySet());
            }
            return due.size() == AT_ONCE;
        });
    }
}
