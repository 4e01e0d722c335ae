package bpm.survey.summary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many numbers there are, their sum and the sum of their squares, all exact: what a mean and
 * a standard deviation are made of at the very end. Adding two of them is reckoning over all
 * answers together.
 */
public record Moments(long n, long sum, long squares) {

    public static final Moments NONE = new Moments(0, 0, 0);

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    /** The same value a number of times. */
    public static Moments of(long value, long times) {
        return new Moments(times, value * times, value * value * times);
    }

    public Moments plus(Moments other) {
        return new Moments(n + other.n, sum + other.sum, squares + other.squares);
    }

    /** The mean, half up to two decimals; none of no numbers. */
    public Optional<BigDecimal> mean() {
        return n == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP));
    }

    /** The standard deviation, half up to two decimals; none of fewer than two numbers. */
    public Optional<BigDecimal> deviation(Deviation by) {
        return unrounded(by).map(sd -> sd.setScale(2, RoundingMode.HALF_UP));
    }

    /** The standard deviation to 34 digits, from one division of exact integers. */
    Optional<BigDecimal> unrounded(Deviation by) {
        if (n < 2) {
            return Optional.empty();
        }
        var below = BigInteger.valueOf(n).multiply(BigInteger.valueOf(by.divisor(n)));
        return Optional.of(new BigDecimal(spread())
                .divide(new BigDecimal(below), EXACT_ENOUGH)
                .sqrt(EXACT_ENOUGH));
    }

    /** n·Σx² − (Σx)², zero where all numbers are equal. */
    BigInteger spread() {
        var total = BigInteger.valueOf(sum);
        return BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(squares))
                .subtract(total.multiply(total));
    }
}
