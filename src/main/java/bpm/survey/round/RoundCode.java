package bpm.survey.round;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The short public code of a round (รหัสรุ่น), read out in a hall and typed into phones: eight
 * consonants that look like no digit and spell no word. The last one is a check: a single wrong
 * letter, or two letters that changed places, make no code.
 */
public record RoundCode(String letters) {

    /** A prime number of letters, so that every wrong letter and every swap shows in the weighted sum. */
    static final String ALPHABET = "BCDFGHJKMNPQRSTWXYZ";

    static final int LENGTH = 8;

    public RoundCode {
        if (!isCode(letters)) {
            throw new IllegalArgumentException("not a round's code: " + letters);
        }
    }

    static RoundCode random(RandomGenerator chance) {
        var letters = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        int check = Math.floorMod(-weighed(letters), ALPHABET.length());
        return new RoundCode(letters.append(ALPHABET.charAt(check)).toString());
    }

    /** The code as somebody typed it: small letters, spaces and hyphens do no harm; else empty. */
    public static Optional<RoundCode> read(String typed) {
        return Optional.of(tidy(typed)).filter(RoundCode::isCode).map(RoundCode::new);
    }

    /** What was typed, as codes are written. */
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

    private static boolean isCode(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && weighed(text) % ALPHABET.length() == 0;
    }

    /** Each letter's place in the alphabet, times a weight that no other letter has. */
    private static int weighed(CharSequence letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += (LENGTH - i) * ALPHABET.indexOf(letters.charAt(i));
        }
        return sum;
    }

    @Override
    public String toString() {
        return letters;
    }
}
