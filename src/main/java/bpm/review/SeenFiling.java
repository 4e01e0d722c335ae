package bpm.review;

import java.util.Optional;

/** A filing as a reviewer looked at it: a step taken on a page that is old must not meet a newer version. */
public record SeenFiling(FilingRef ref, Optional<Integer> version) {

    /** The filing of a page's form, whose version may be missing. */
    static SeenFiling of(FilingRef ref, String version) {
        return new SeenFiling(
                ref,
                version.matches("\\d{1,6}")
                        ? Optional.of(Integer.parseInt(version))
                        : Optional.empty());
    }

    /**
     * What a checkbox stands for: {@code progress:2567-07-2:5701}, with the version seen behind it or
     * without.
     */
    static Optional<SeenFiling> parse(String key) {
        var parts = key.split(":", -1);
        return parts.length < 3 || parts.length > 4
                ? Optional.empty()
                : FilingRef.of(parts[0], parts[1], parts[2])
                        .map(ref -> of(ref, parts.length == 4 ? parts[3] : ""));
    }

    /** Whether another version was sent since. */
    boolean isOutdatedBy(Filing filing) {
        return version.isPresent() && version.get() != filing.version();
    }
}
