package bpm.pivot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How a measure's value is made of its sums (วิธีคิด), at the very end and rounded half up. */
enum How {
    /** One sum. */
    SUM(1),
    /** One sum of quantities, which have a unit each. */
    QUANTITY(1),
    /** One sum of the other, in percent. */
    PERCENT(2),
    /** One sum by the other. */
    MEAN(2),
    /** The mean of the first two less that of the last two. */
    DIFFERENCE(4);

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final int sums;

    How(int sums) {
        this.sums = sums;
    }

    int sums() {
        return sums;
    }

    /** Empty where there is nothing to reckon from, which is not zero. */
    Optional<BigDecimal> value(List<BigDecimal> of) {
        return switch (this) {
            case SUM, QUANTITY -> Optional.of(of.getFirst());
            case PERCENT -> divided(of.get(0).multiply(HUNDRED), of.get(1));
            case MEAN -> divided(of.get(0), of.get(1));
            case DIFFERENCE ->
                of.get(1).signum() == 0 || of.get(3).signum() == 0
                        ? Optional.empty()
                        : divided(
                                of.get(0)
                                        .multiply(of.get(3))
                                        .subtract(of.get(2).multiply(of.get(1))),
                                of.get(1).multiply(of.get(3)));
        };
    }

    /** Of how many cases it is; empty for a sum, which is its own. */
    Optional<BigDecimal> cases(List<BigDecimal> of) {
        return switch (this) {
            case SUM, QUANTITY -> Optional.empty();
            case PERCENT, MEAN -> Optional.of(of.get(1));
            case DIFFERENCE -> Optional.of(of.get(1).min(of.get(3)));
        };
    }

    private static Optional<BigDecimal> divided(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(part.divide(whole, 2, RoundingMode.HALF_UP));
    }
}
