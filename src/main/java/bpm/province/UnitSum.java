package bpm.province;

import bpm.shared.Percent;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Targets and results of one unit, added up (ผลรวม): the target of all offices, the result of those
 * whose report is approved.
 */
public record UnitSum(String unit, BigDecimal target, BigDecimal result, int counted, int offices) {

    /** One sum for each unit, in the order in which the units come. */
    static List<UnitSum> of(List<Contribution> contributions) {
        var sums = new LinkedHashMap<String, UnitSum>();
        contributions.forEach(one -> sums.merge(one.unit(), of(one), UnitSum::plus));
        return List.copyOf(sums.values());
    }

    private static UnitSum of(Contribution one) {
        return new UnitSum(
                one.unit(),
                one.target().orElse(BigDecimal.ZERO),
                one.counted().orElse(BigDecimal.ZERO),
                one.counts() ? 1 : 0,
                1);
    }

    UnitSum plus(UnitSum other) {
        return new UnitSum(
                unit,
                target.add(other.target),
                result.add(other.result),
                counted + other.counted,
                offices + other.offices);
    }

    /** Result over the target of all offices; none without a target. */
    public Optional<Percent> percent() {
        return Percent.of(result, target);
    }
}
