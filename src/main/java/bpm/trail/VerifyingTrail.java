package bpm.trail;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Optional;

/**
 * Verifying the trail (ตรวจร่องรอย): recomputes every office's chain, in the memory of a few lines
 * however long it is.
 */
@Component
public class VerifyingTrail {

    private final TrailEntries entries;
    private final Seals seals;
    private final Transactions transactions;

    VerifyingTrail(TrailEntries entries, Seals seals, Transactions transactions) {
        this.seals = seals;
        this.entries = entries;
        this.transactions = transactions;
    }

    /** What stands in the database at this moment, of all offices. */
    public TrailVerdict verify() {
        return transactions.read(Actor.SYSTEM, () -> {
            var walk = new ChainWalk(entries.detached());
            entries.walk(walk::see);
            var broken = new ArrayList<BrokenSeal>();
            var last = Optional.<Seal>empty();
            for (var seal : seals.all()) {
                boolean follows = seal.previous().equals(last.map(Seal::hash).orElse(""));
                if (!follows || !seal.isOf(seals.of(seal.month()))) {
                    broken.add(new BrokenSeal(seal.month()));
                }
                seals.gone(seal.month()).forEach(walk::seeGone);
                last = Optional.of(seal);
            }
            return walk.verdict(broken, last);
        });
    }
}
