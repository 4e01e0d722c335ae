package bpm.survey.round;

import java.util.random.RandomGenerator;

/**
 * Letters to be read out and typed (ตัวอักษรของรหัส): consonants that look like no digit and spell no word,
 * the last one a check: a single wrong letter, or two letters that changed places, make no code.
 */
public final class CheckedLetters {

    /** A prime number of letters, so that every wrong letter and every swap shows in the weighted sum. */
    public static final String ALPHABET = "BCDFGHJKMNPQRSTWXYZ";

    private CheckedLetters() {}

    public static String random(int length, RandomGenerator chance) {
        var letters = new StringBuilder();
        for (int i = 1; i < length; i++) {
            letters.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        int check = Math.floorMod(-weighed(letters, length), ALPHABET.length());
        return letters.append(ALPHABET.charAt(check)).toString();
    }

    public static boolean are(int length, String text) {
        return text.length() == length
                && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && weighed(text, length) % ALPHABET.length() == 0;
    }

    /** Each letter's place in the alphabet, times a weight that no other letter has; the last weighs one. */
    private static int weighed(CharSequence letters, int length) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += (length - i) * ALPHABET.indexOf(letters.charAt(i));
        }
        return sum;
    }
}
