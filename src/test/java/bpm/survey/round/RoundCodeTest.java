package bpm.survey.round;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.Random;

class RoundCodeTest {

    @Provide
    Arbitrary<RoundCode> codes() {
        return Arbitraries.longs().map(seed -> RoundCode.random(new Random(seed)));
    }

    @Property
    void a_single_wrong_letter_makes_no_code(
            @ForAll("codes") RoundCode code, @ForAll @IntRange(max = 7) int at) {
        for (char wrong = 'A'; wrong <= 'Z'; wrong++) {
            var typed = new StringBuilder(code.letters());
            typed.setCharAt(at, wrong);

            assertThat(RoundCode.isCode(typed.toString()))
                    .isEqualTo(wrong == code.letters().charAt(at));
        }
    }

    @Property
    void two_neighbours_that_changed_places_make_no_code(
            @ForAll("codes") RoundCode code, @ForAll @IntRange(max = 6) int at) {
        var letters = code.letters();
        var swapped = letters.substring(0, at)
                + letters.charAt(at + 1)
                + letters.charAt(at)
                + letters.substring(at + 2);

        assertThat(RoundCode.isCode(swapped)).isEqualTo(swapped.equals(letters));
    }

    @Property
    void small_letters_spaces_and_hyphens_do_no_harm(@ForAll("codes") RoundCode code) {
        var typed = " " + code.spaced().toLowerCase().replace("-", " – ") + "\u00a0";

        assertThat(RoundCode.tidy(typed)).isEqualTo(code.letters());
    }

    @Example
    void no_letter_is_taken_for_a_digit_or_makes_a_word() {
        assertThat(CheckedLetters.ALPHABET)
                .doesNotContain("0", "O", "1", "I", "L", "A", "E", "U", "V");
        assertThat(CheckedLetters.ALPHABET.chars().distinct().count()).isEqualTo(19);
        assertThat(RoundCode.isCode("")).isFalse();
        assertThat(RoundCode.isCode("BBBBBBBBB")).isFalse();
        assertThat(RoundCode.isCode("ก่อนหลังก่")).isFalse();
    }
}
