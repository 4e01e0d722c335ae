package bpm.plan;

import bpm.org.OfficeCode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What one office is to be given (การมอบหมาย), and the version of what it has that the giver looked at: 0
 * for nothing.
 */
public record Giving(OfficeCode office, Gift gift, Optional<Integer> seen) {

    /** For one who gives whatever stands there now, as a script does. */
    public Giving(OfficeCode office, Gift gift) {
        this(office, gift, Optional.empty());
    }

    /** Whether something else stands there than the giver looked at. */
    boolean isStale(@Nullable GivenLine line) {
        int version = line == null ? 0 : line.version();
        return seen.filter(looked -> looked != version).isPresent();
    }
}
