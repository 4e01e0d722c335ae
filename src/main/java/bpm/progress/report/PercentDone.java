package bpm.progress.report;

import bpm.shared.Percent;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far the office has come (ความก้าวหน้า): derived from result ÷ target where there is a quantity, unless
 * entered; never 100 by default.
 */
public record PercentDone(Optional<Percent> derived, Optional<Percent> entered) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static PercentDone of(
            Optional<BigDecimal> target, Optional<BigDecimal> result, Optional<Percent> entered) {
        return new PercentDone(
                result.flatMap(done -> target.flatMap(whole -> Percent.of(done, whole))), entered);
    }

    /** The percent that counts; empty while nothing is known. */
    public Optional<Percent> counts() {
        return entered.or(() -> derived);
    }

    /** Whether somebody entered another percent than the one that result and target give. */
    public boolean overridden() {
        return derived.isPresent() && entered.isPresent() && !derived.equals(entered);
    }

    /** Whether all is done, or more. */
    public boolean isWhole() {
        return counts().filter(percent -> percent.value().compareTo(HUNDRED) >= 0)
                .isPresent();
    }

    /** Whether more is done than was asked for. */
    public boolean isOver() {
        return counts().filter(percent -> percent.value().compareTo(HUNDRED) > 0)
                .isPresent();
    }
}
