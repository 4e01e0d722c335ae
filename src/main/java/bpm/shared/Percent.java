package bpm.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A share of a hundred, two decimals, half up. It may pass 100: results may exceed the target. */
public record Percent(BigDecimal value) {

    public Percent {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a percent is not below zero: " + value);
        }
        value = value.setScale(2, RoundingMode.HALF_UP);
    }

    /** Result over target; empty where there is no target to divide by. */
    public static Optional<Percent> of(BigDecimal result, BigDecimal target) {
        return target.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Percent(
                        result.movePointRight(2).divide(target, 2, RoundingMode.HALF_UP)));
    }

    /** The value without needless zeros: 96.67, 100. */
    public String plain() {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
