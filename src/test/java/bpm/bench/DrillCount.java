package bpm.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** What a round counts; whatever is wrong is said at once. */
final class DrillCount {

    final AtomicInteger saves = new AtomicInteger();
    final AtomicInteger photos = new AtomicInteger();
    final AtomicInteger steps = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();
    int underWay;
    int kept;
    int lost;
    int doubled;

    void lost(String what) {
        lost++;
        System.out.println("LOST: " + what);
    }

    void doubled(String what) {
        doubled++;
        System.out.println("DOUBLED: " + what);
    }

    /** Something unanswered had been done all the same, which is allowed. */
    void kept() {
        kept++;
    }

    void refused(String what) {
        refused.incrementAndGet();
        System.out.println("REFUSED: " + what);
    }

    int answered() {
        return saves.get() + photos.get() + steps.get();
    }

    void add(DrillCount other) {
        saves.addAndGet(other.saves.get());
        photos.addAndGet(other.photos.get());
        steps.addAndGet(other.steps.get());
        refused.addAndGet(other.refused.get());
        underWay += other.underWay;
        kept += other.kept;
        lost += other.lost;
        doubled += other.doubled;
    }
}
