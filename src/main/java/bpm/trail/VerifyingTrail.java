package bpm.trail;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Component;

/**
 * Verifying the trail (ตรวจร่องรอย): recomputes every office's chain, in the memory of a few lines
 * however long it is.
 */
@Component
public class VerifyingTrail {

    private final TrailEntries entries;
    private final Transactions transactions;

    VerifyingTrail(TrailEntries entries, Transactions transactions) {
        this.entries = entries;
        this.transactions = transactions;
    }

    /** What stands in the database at this moment, of all offices. */
    public TrailVerdict verify() {
        return transactions.read(Actor.SYSTEM, () -> {
            var walk = new ChainWalk();
            entries.walk(walk::see);
            return walk.verdict();
        });
    }
}
