package bpm.survey.summary;

import org.apache.commons.statistics.distribution.TDistribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Before and after compared by participant (การทดสอบที แบบจับคู่): means over those who rated both
 * sides, the mean difference with its standard deviation (always of n − 1, as the test wants it),
 * t, degrees of freedom, two-sided p and the effect (mean ÷ S.D. of the differences). Without
 * sheets only the difference of means is known.
 */
public record PairTest(
        long n,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> deviation,
        Optional<Result> result,
        Optional<NoTest> why) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
    private static final double SMALLEST_SHOWN = 0.001;

    /** The test itself, t and effect to 34 digits; its texts are rounded half up. */
    public record Result(BigDecimal t, long df, double p, BigDecimal effect) {

        public String tText() {
            return rounded(t, 2);
        }

        public String pText() {
            return p < SMALLEST_SHOWN ? "<0.001" : rounded(BigDecimal.valueOf(p), 3);
        }

        public String effectText() {
            return rounded(effect, 2);
        }

        private static String rounded(BigDecimal value, int decimals) {
            return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** Why there is no t. */
    public enum NoTest {
        NO_SHEETS("มีเฉพาะจำนวนนับ ไม่มีแบบรายคน จึงทดสอบแบบจับคู่ไม่ได้"),
        TOO_FEW("ตอบครบทั้งก่อนและหลังไม่ถึง 2 คน จึงทดสอบไม่ได้"),
        ALL_EQUAL("ทุกคนต่างเท่ากันหมด จึงไม่มีค่า t");

        private final String sentence;

        NoTest(String sentence) {
            this.sentence = sentence;
        }

        /** The Thai sentence, which is also the key of its translation. */
        public String sentence() {
            return sentence;
        }
    }

    /** The test over the pairs there are. */
    public static PairTest of(PairCounts pairs) {
        var differences = pairs.differences();
        var result = result(differences);
        return new PairTest(
                pairs.n(),
                pairs.before().mean(),
                pairs.after().mean(),
                differences.mean(),
                differences.deviation(Deviation.SAMPLE),
                result,
                result.isPresent()
                        ? Optional.empty()
                        : Optional.of(pairs.n() < 2 ? NoTest.TOO_FEW : NoTest.ALL_EQUAL));
    }

    /** Where only counts were typed in: each mean by itself and the difference between the two. */
    public static PairTest ofCounts(Moments before, Moments after) {
        return new PairTest(
                0,
                before.mean(),
                after.mean(),
                difference(before, after),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NoTest.NO_SHEETS));
    }

    private static Optional<BigDecimal> difference(Moments before, Moments after) {
        if (before.n() == 0 || after.n() == 0) {
            return Optional.empty();
        }
        var above = product(after.sum(), before.n()).subtract(product(before.sum(), after.n()));
        return Optional.of(new BigDecimal(above)
                .divide(new BigDecimal(product(before.n(), after.n())), 2, RoundingMode.HALF_UP));
    }

    private static Optional<Result> result(Moments d) {
        if (d.n() < 2 || d.spread().signum() == 0) {
            return Optional.empty();
        }
        // effect² = (Σd)²(n−1) ÷ (n · (nΣd² − (Σd)²)), and t = effect · √n
        var above = product(d.sum(), d.sum()).multiply(BigInteger.valueOf(d.n() - 1));
        var below = d.spread().multiply(BigInteger.valueOf(d.n()));
        var squared = new BigDecimal(above).divide(new BigDecimal(below), EXACT_ENOUGH);
        var sign = BigDecimal.valueOf(Long.signum(d.sum()));
        var effect = squared.sqrt(EXACT_ENOUGH).multiply(sign);
        var t = squared.multiply(BigDecimal.valueOf(d.n())).sqrt(EXACT_ENOUGH).multiply(sign);
        long df = d.n() - 1;
        double beyond =
                TDistribution.of((double) df).survivalProbability(t.abs().doubleValue());
        double p = Math.min(1, 2 * beyond);
        return Optional.of(new Result(t, df, p, effect));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    public String beforeText() {
        return Figures.text(before);
    }

    public String afterText() {
        return Figures.text(after);
    }

    public String differenceText() {
        return Figures.text(difference);
    }

    public String deviationText() {
        return Figures.text(deviation);
    }
}
