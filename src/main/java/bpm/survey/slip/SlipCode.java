package bpm.survey.slip;

import java.util.random.RandomGenerator;

/**
 * The code of one slip (รหัสในสลิป): nine consonants that look like no digit and spell no word, the last a
 * check as in a round's code, so that a slip typed wrongly by a letter is never somebody else's.
 */
public record SlipCode(String letters) {

    /** A prime number of letters, so that each wrong letter and each swap changes the weighted sum. */
    static final String ALPHABET = "BCDFGHJKMNPQRSTWXYZ";

    static final int LENGTH = 9;

    public SlipCode {
        if (!isCode(letters)) {
            throw new IllegalArgumentException("not a slip's code: " + letters);
        }
    }

    static SlipCode random(RandomGenerator chance) {
        var letters = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        int check = Math.floorMod(-weighed(letters), ALPHABET.length());
        return new SlipCode(letters.append(ALPHABET.charAt(check)).toString());
    }

    static boolean isCode(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && weighed(text) % ALPHABET.length() == 0;
    }

    /** In three groups, to be typed: {@code BCD-FGH-JKM}. */
    public String spaced() {
        return letters.substring(0, 3) + "-" + letters.substring(3, 6) + "-" + letters.substring(6);
    }

    /** Each letter's place in the alphabet, times a weight that no other letter has; the last weighs one. */
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
