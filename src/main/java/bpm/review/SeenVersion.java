package bpm.review;

import bpm.shared.Problem;

import java.util.Optional;

/** The version that a program has read and now replaces (If-Match), as our ETags say it. */
public final class SeenVersion {

    /** Matches no version there is. */
    private static final int NONE = -1;

    private SeenVersion() {}

    /** The header's number; without it, refused with the sentence. What is no version matches none. */
    public static int of(Optional<String> match, String sentence) {
        var digits = match.orElseThrow(() -> Problem.versionNeeded(sentence))
                .replaceAll("^W/|\"", "")
                .strip();
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : NONE;
    }
}
