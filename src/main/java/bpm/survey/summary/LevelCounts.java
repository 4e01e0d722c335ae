package bpm.survey.summary;

import bpm.survey.tally.Tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How often each level of a question was given (จำนวนตามระดับ): no opinion first, then 1 … 5. No
 * opinion stays in the base of percents, but not in mean and standard deviation.
 */
public record LevelCounts(List<Long> counts) {

    public static final LevelCounts NONE = new LevelCounts(List.of(0L, 0L, 0L, 0L, 0L, 0L));

    public LevelCounts {
        counts = List.copyOf(counts);
        if (counts.size() != 6) {
            throw new IllegalArgumentException("no opinion and five levels are counted");
        }
    }

    /** The six counts that begin at a place of a tally. */
    public static LevelCounts of(Tally tally, int place) {
        var counts = new ArrayList<Long>(6);
        for (int level = 0; level <= 5; level++) {
            counts.add(tally.at(place + level));
        }
        return new LevelCounts(counts);
    }

    public LevelCounts plus(LevelCounts other) {
        var sums = new ArrayList<Long>(6);
        for (int level = 0; level <= 5; level++) {
            sums.add(of(level) + other.of(level));
        }
        return new LevelCounts(sums);
    }

    /** How often a level was given; 0 is no opinion. */
    public long of(int level) {
        return counts.get(level);
    }

    public long noOpinion() {
        return of(0);
    }

    /** Those who gave a level. */
    public long n() {
        return base() - noOpinion();
    }

    /** What percents are of: those who answered at all. */
    public long base() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    public Moments moments() {
        var moments = Moments.NONE;
        for (int level = 1; level <= 5; level++) {
            moments = moments.plus(Moments.of(level, of(level)));
        }
        return moments;
    }

    /** Percent of a level, half up to two decimals and never adjusted to add up to 100. */
    public BigDecimal percent(int level) {
        return percent(of(level), base());
    }

    /** Percent of those at the two highest levels, of everyone who answered. */
    public BigDecimal topTwo() {
        return percent(of(5) + of(4), base());
    }

    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
