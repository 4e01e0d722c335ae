package bpm.budget.month;

import bpm.plan.ActivityKey;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An activity's months over all offices of a scope (ผลรวมของกิจกรรม): each office counts once, with what
 * it entered itself. Several units cannot be added: {@code unit} is empty then.
 */
public record MonthSum(
        ActivityKey activity,
        String name,
        String nameEn,
        Optional<String> unit,
        int offices,
        boolean own,
        Months months) {

    /** The number where there is one unit; money always has one. */
    public Optional<BigDecimal> at(int place, Measure measure) {
        return isTold(measure) ? months.at(place, measure) : Optional.empty();
    }

    public Optional<BigDecimal> quarter(int quarter, Measure measure) {
        return isTold(measure) ? months.quarter(quarter, measure) : Optional.empty();
    }

    public Optional<BigDecimal> upTo(int place, Measure measure) {
        return isTold(measure) ? months.upTo(place, measure) : Optional.empty();
    }

    private boolean isTold(Measure measure) {
        return measure.isBaht() || unit.isPresent();
    }
}
