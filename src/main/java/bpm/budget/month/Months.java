package bpm.budget.month;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Twelve months of plan and result (สิบสองเดือน), of one assignment or of many together; what was not
 * entered is not zero. Quarters and the year are always reckoned, never kept.
 */
public record Months(Map<Slot, BigDecimal> values) {

    public static final Months NONE = new Months(Map.of());

    /** One of the 48 places: the month from 1, October, to 12, and what is measured. */
    public record Slot(int place, Measure measure) {}

    public Months {
        values = Map.copyOf(values);
    }

    /** All of them together, place by place. */
    public static Months sum(Collection<Months> parts) {
        var sums = new HashMap<Slot, BigDecimal>();
        parts.forEach(part ->
                part.values.forEach((slot, value) -> sums.merge(slot, value, BigDecimal::add)));
        return new Months(sums);
    }

    public Optional<BigDecimal> at(int place, Measure measure) {
        return Optional.ofNullable(values.get(new Slot(place, measure)));
    }

    /** The sum of the quarter's three months; empty where none was entered. */
    public Optional<BigDecimal> quarter(int quarter, Measure measure) {
        return between(3 * quarter - 2, 3 * quarter, measure);
    }

    /** The sum from October to that month. */
    public Optional<BigDecimal> upTo(int place, Measure measure) {
        return between(1, place, measure);
    }

    /** The sum of the whole year. */
    public Optional<BigDecimal> year(Measure measure) {
        return between(1, FiscalMonth.MONTHS, measure);
    }

    /** As {@link #upTo}, nothing being zero. */
    public BigDecimal total(int place, Measure measure) {
        return upTo(place, measure).orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> between(int from, int to, Measure measure) {
        Optional<BigDecimal> sum = Optional.empty();
        for (int place = from; place <= to; place++) {
            var value = at(place, measure);
            if (value.isPresent()) {
                sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(value.get()));
            }
        }
        return sum;
    }
}
