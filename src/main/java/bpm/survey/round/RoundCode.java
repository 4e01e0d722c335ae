package bpm.survey.round;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The short public code of a round (รหัสรุ่น), read out in a hall and typed into phones: eight
 * consonants that look like no digit and spell no word. The last one is a check: a single wrong
 * letter, or two letters that changed places, make no code.
 */
public record RoundCode(String letters) {

    static final int LENGTH = 8;

    public RoundCode {
        if (!isCode(letters)) {
            throw new IllegalArgumentException("not a round's code: " + letters);
        }
    }

    static RoundCode random(RandomGenerator chance) {
        return new RoundCode(CheckedLetters.random(LENGTH, chance));
    }

    /** What was typed, as codes are written: small letters, spaces and hyphens do no harm. */
    public static String tidy(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u200b\\p{Pd}.]", "").toUpperCase(Locale.ROOT);
    }

    /** In two groups, to be read out and typed: {@code BCDF-GHJK}. */
    public String spaced() {
        return spaced(letters);
    }

    /** As {@link #spaced()}, of the letters of any code. */
    public static String spaced(String letters) {
        int half = letters.length() / 2;
        return letters.substring(0, half) + "-" + letters.substring(half);
    }

    static boolean isCode(String text) {
        return CheckedLetters.are(LENGTH, text);
    }

    @Override
    public String toString() {
        return letters;
    }
}
