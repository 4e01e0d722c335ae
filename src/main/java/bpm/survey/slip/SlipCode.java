package bpm.survey.slip;

import bpm.survey.round.CheckedLetters;

import java.util.random.RandomGenerator;

/**
 * The code of one slip (รหัสในสลิป): nine consonants that look like no digit and spell no word, the last a
 * check as in a round's code, so that a slip typed wrongly by a letter is never somebody else's.
 */
public record SlipCode(String letters) {

    static final int LENGTH = 9;

    public SlipCode {
        if (!isCode(letters)) {
            throw new IllegalArgumentException("not a slip's code: " + letters);
        }
    }

    static SlipCode random(RandomGenerator chance) {
        return new SlipCode(CheckedLetters.random(LENGTH, chance));
    }

    static boolean isCode(String text) {
        return CheckedLetters.are(LENGTH, text);
    }

    /** In three groups, to be typed: {@code BCD-FGH-JKM}. */
    public String spaced() {
        return letters.substring(0, 3) + "-" + letters.substring(3, 6) + "-" + letters.substring(6);
    }

    @Override
    public String toString() {
        return letters;
    }
}
