package bpm.survey.summary;

import java.math.BigDecimal;

/**
 * What a mean amounts to in words (การแปลผล). Each band begins at its lower bound and the mean is
 * rounded to two decimals before it is compared, so that no mean falls between two bands.
 */
public enum Band {
    HIGHEST("มากที่สุด", "4.51", "5.00", "4.21", "5.00"),
    HIGH("มาก", "3.51", "4.50", "3.41", "4.20"),
    MODERATE("ปานกลาง", "2.51", "3.50", "2.61", "3.40"),
    LOW("น้อย", "1.51", "2.50", "1.81", "2.60"),
    LOWEST("น้อยที่สุด", "1.00", "1.50", "1.00", "1.80");

    /**
     * Where the bands begin and end (เกณฑ์การแปลผล): one of two usual ways, the department's
     * choice for a year.
     */
    public enum Bounds {
        A,
        B
    }

    private final String title;
    private final BigDecimal fromA;
    private final BigDecimal toA;
    private final BigDecimal fromB;
    private final BigDecimal toB;

    Band(String title, String fromA, String toA, String fromB, String toB) {
        this.title = title;
        this.fromA = new BigDecimal(fromA);
        this.toA = new BigDecimal(toA);
        this.fromB = new BigDecimal(fromB);
        this.toB = new BigDecimal(toB);
    }

    /** The band of a mean that is already rounded to two decimals. */
    public static Band of(BigDecimal mean, Bounds bounds) {
        for (var band : values()) {
            if (mean.compareTo(band.from(bounds)) >= 0) {
                return band;
            }
        }
        throw new IllegalArgumentException("no mean of levels 1 to 5: " + mean);
    }

    /** The Thai word, which is also the key of its translation. */
    public String title() {
        return title;
    }

    public BigDecimal from(Bounds bounds) {
        return bounds == Bounds.A ? fromA : fromB;
    }

    /** The last mean that still belongs to it. */
    public BigDecimal to(Bounds bounds) {
        return bounds == Bounds.A ? toA : toB;
    }
}
