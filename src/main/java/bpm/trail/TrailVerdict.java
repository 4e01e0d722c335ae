package bpm.trail;

import java.util.List;

/** What verifying the trail found (ผลการตรวจร่องรอย): at most one broken line an office, its first. */
public record TrailVerdict(long offices, long lines, List<BrokenLine> broken) {

    public TrailVerdict {
        broken = List.copyOf(broken);
    }

    /** Whether every line is as it was written, and none is missing. */
    public boolean isWhole() {
        return broken.isEmpty();
    }
}
