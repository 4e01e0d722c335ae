package bpm.trail;

import java.util.List;
import java.util.Optional;

/**
 * What verifying the trail found (ผลการตรวจร่องรอย): at most one broken line an office, its first; months
 * whose seal is broken; the latest seal.
 */
public record TrailVerdict(
        long offices,
        long lines,
        List<BrokenLine> broken,
        List<BrokenSeal> brokenSeals,
        Optional<Seal> seal) {

    public TrailVerdict {
        broken = List.copyOf(broken);
        brokenSeals = List.copyOf(brokenSeals);
    }

    /** Whether every line is as it was written, and none is missing. */
    public boolean isWhole() {
        return broken.isEmpty() && brokenSeals.isEmpty();
    }
}
