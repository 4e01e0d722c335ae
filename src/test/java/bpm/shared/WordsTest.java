package bpm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

class WordsTest {

    private static final Words THAI_DIGITS = new Words(false, true);

    @Property
    void a_number_is_said_as_the_formatter_of_the_platform_says_it(
            @ForAll @Scale(4) BigDecimal value) {
        var platform = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value);
        assertThat(Words.THAI.number(value)).isEqualTo(platform.equals("-0") ? "0" : platform);
    }

    @Property
    void a_whole_number_is_said_as_a_decimal_one_is(@ForAll long value) {
        assertThat(Words.THAI.number(value)).isEqualTo(Words.THAI.number(new BigDecimal(value)));
    }

    @Test
    void thousands_are_separated_and_halves_go_to_the_even() {
        assertThat(Words.THAI.number(-1_234_567)).isEqualTo("-1,234,567");
        assertThat(Words.THAI.number(-123)).isEqualTo("-123");
        assertThat(Words.THAI.number(new BigDecimal("1000.005"))).isEqualTo("1,000");
        assertThat(Words.THAI.number(new BigDecimal("999.995"))).isEqualTo("1,000");
        assertThat(Words.THAI.number(new BigDecimal("1E3"))).isEqualTo("1,000");
        assertThat(THAI_DIGITS.number(new BigDecimal("1234.50"))).isEqualTo("๑,๒๓๔.๕");
    }
}
