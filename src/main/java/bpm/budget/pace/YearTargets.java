package bpm.budget.pace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the department set for a year (ค่าที่กรมกำหนดของปี): the day on which months lock, and cumulative
 * percents by the end of each quarter, over all ({@code ALL}) and of each category.
 */
public record YearTargets(
        int lockDay,
        Map<String, Map<Integer, BigDecimal>> percents,
        int version,
        String changedBy,
        Optional<Instant> changedAt) {

    public YearTargets {
        percents = Map.copyOf(percents);
    }

    /** The targets of a category by quarter; empty where none is set. */
    public Map<Integer, BigDecimal> of(String category) {
        return percents.getOrDefault(category, Map.of());
    }

    public Optional<BigDecimal> at(String category, int quarter) {
        return Optional.ofNullable(of(category).get(quarter));
    }
}
