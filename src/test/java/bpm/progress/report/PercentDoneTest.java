package bpm.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.Percent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Optional;

class PercentDoneTest {

    /** target, result, entered → what counts, whether that overrides the sum. */
    @ParameterizedTest(name = "{0} / {1} / {2} -> {3} overridden {4}")
    @CsvSource({
        "60, 58,   ,  96.67, false",
        "60, 60,   , 100,    false",
        "60,  0,   ,   0,    false",
        "60,   ,   ,    ,    false",
        "60, 90,   , 150,    false",
        "60, 30, 50,  50,    false",
        "60, 30, 75,  75,    true",
        "60,   , 40,  40,    false",
        "60,  0, 100, 100,   true",
        " 3,  1,   ,  33.33, false",
        " 3,  2,   ,  66.67, false",
        "  ,  5,   ,    ,    false",
        "  ,   , 80,  80,    false",
        " 0,  5,   ,    ,    false",
        " 0,  5, 80,  80,    false",
    })
    void percent_is_result_by_target_unless_entered_and_never_100_by_itself(
            BigDecimal target,
            BigDecimal result,
            BigDecimal entered,
            BigDecimal counts,
            boolean overridden) {
        var done = PercentDone.of(
                Optional.ofNullable(target),
                Optional.ofNullable(result),
                Optional.ofNullable(entered).map(Percent::new));

        assertThat(done.counts()).isEqualTo(Optional.ofNullable(counts).map(Percent::new));
        assertThat(done.overridden()).isEqualTo(overridden);
    }
}
