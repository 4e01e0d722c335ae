package bpm.survey.summary;

import java.math.BigDecimal;
import java.util.Optional;

/** What is told of a set of ratings: how many, mean, standard deviation and band (n, x̄, S.D., แปลผล). */
public record Figures(
        long n, Optional<BigDecimal> mean, Optional<BigDecimal> deviation, Optional<Band> band) {

    /** What stands where there is no figure. */
    public static final String NONE = "–";

    public static Figures of(Moments moments, Conventions conventions) {
        var mean = moments.mean();
        return new Figures(
                moments.n(),
                mean,
                moments.deviation(conventions.deviation()),
                mean.map(value -> Band.of(value, conventions.bounds())));
    }

    public String meanText() {
        return text(mean);
    }

    public String deviationText() {
        return text(deviation);
    }

    /** The Thai word of the band, which is also the key of its translation. */
    public String bandTitle() {
        return band.map(Band::title).orElse(NONE);
    }

    static String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse(NONE);
    }
}
