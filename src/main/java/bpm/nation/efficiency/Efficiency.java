package bpm.nation.efficiency;

import bpm.org.OfficeCode;
import bpm.shared.Spoken;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * An office's efficiency (ประสิทธิภาพของหน่วยงาน): its parts weighed together. Weights of parts that
 * are missing fall to the others; with less than half of all weights there is no total, and no
 * rank.
 */
public record Efficiency(
        OfficeCode office,
        Spoken name,
        List<Scored> parts,
        int weighed,
        Optional<BigDecimal> total,
        Optional<Integer> rank,
        List<Spoken> outliers) {

    /** So much of all weights must be known. */
    public static final int ENOUGH = 50;

    public Efficiency {
        parts = List.copyOf(parts);
        outliers = List.copyOf(outliers);
    }

    /** Weighed, not yet ranked. */
    static Efficiency of(
            OfficeCode office,
            Spoken name,
            List<Scored> parts,
            Weights weights,
            List<Spoken> outliers) {
        int weighed = 0;
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            if (part.score().isPresent()) {
                int weight = weights.at(part.dimension());
                weighed += weight;
                sum = sum.add(part.score().get().multiply(BigDecimal.valueOf(weight)));
            }
        }
        return new Efficiency(
                office,
                name,
                parts,
                weighed,
                weighed < ENOUGH
                        ? Optional.empty()
                        : Optional.of(
                                sum.divide(BigDecimal.valueOf(weighed), 2, RoundingMode.HALF_UP)),
                Optional.empty(),
                outliers);
    }

    /** The same at its place among all: those with equal totals share a rank. */
    Efficiency among(List<Efficiency> all) {
        return new Efficiency(
                office,
                name,
                parts,
                weighed,
                total,
                total.map(mine -> 1
                        + (int) all.stream()
                                .flatMap(other -> other.total().stream())
                                .filter(other -> other.compareTo(mine) > 0)
                                .count()),
                outliers);
    }
}
