package bpm.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often a name was tried in vain (จำนวนครั้งที่ลองผิด), and until when it must rest. */
record TryCount(int failures, Optional<Instant> lockedUntil) {

    static final TryCount NONE = new TryCount(0, Optional.empty());

    private static final int FREE = 5;
    private static final int LONGEST_MINUTES = 15;

    boolean isLocked(Instant now) {
        return lockedUntil.filter(until -> until.isAfter(now)).isPresent();
    }

    /** The count after one more failure: the fifth locks for 1 minute, then 2, 4, 8, never over 15. */
    TryCount oneMore(Instant now) {
        int count = failures + 1;
        if (count < FREE) {
            return new TryCount(count, Optional.empty());
        }
        int minutes = Math.min(LONGEST_MINUTES, 1 << Math.min(count - FREE, 4));
        return new TryCount(count, Optional.of(now.plus(Duration.ofMinutes(minutes))));
    }
}
