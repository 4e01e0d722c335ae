package bpm.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

class OneTimeCodeTest {

    /** The secret of the RFC's own examples. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_appendix_b_of_rfc_6238(long second, String code) {
        var step = OneTimeCode.step(Instant.ofEpochSecond(second));

        assertThat(OneTimeCode.of(SECRET, step, 8)).isEqualTo(code);
    }

    @Test
    void a_telephone_may_be_one_step_off_and_no_more() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = OneTimeCode.step(now);

        for (long off = -1; off <= 1; off++) {
            assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.of(SECRET, step + off, 6), now))
                    .hasValue(step + off);
        }
        assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.of(SECRET, step - 2, 6), now))
                .isEmpty();
        assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.of(SECRET, step + 2, 6), now))
                .isEmpty();
    }

    @Test
    void thai_digits_and_spaces_are_understood() {
        var now = Instant.ofEpochSecond(1_111_111_111);

        assertThat(OneTimeCode.stepOf(SECRET, " ๐๕๐ ๔๗๑ ", now)).isPresent();
        assertThat(OneTimeCode.stepOf(SECRET, "", now)).isEmpty();
        assertThat(OneTimeCode.stepOf(SECRET, "50471", now)).isEmpty();
    }

    @Test
    void letters_are_those_of_rfc_4648() {
        assertThat(Base32.of("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.grouped("MZXW6YTB")).isEqualTo("MZXW-6YTB");
    }
}
