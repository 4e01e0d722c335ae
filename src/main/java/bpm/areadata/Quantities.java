package bpm.areadata;

import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Quantities by their units (จำนวนแยกตามหน่วยนับ): what is counted in two units is never added up. */
public record Quantities(Map<String, BigDecimal> byUnit) {

    /** Nothing counted. */
    public static final Quantities NONE = new Quantities(Map.of());

    public Quantities {
        byUnit = Collections.unmodifiableMap(new TreeMap<>(byUnit));
    }

    /** So much of one unit; the empty unit stands for rows that have no quantity. */
    public static Quantities of(String unit, BigDecimal quantity) {
        return unit.isEmpty() ? NONE : new Quantities(Map.of(unit, quantity));
    }

    /** Both together, unit by unit. */
    public Quantities plus(Quantities other) {
        var sums = new TreeMap<>(byUnit);
        other.byUnit.forEach((unit, more) -> sums.merge(unit, more, BigDecimal::add));
        return new Quantities(sums);
    }

    /** So much of a unit, nothing where it does not occur. */
    public BigDecimal of(String unit) {
        return byUnit.getOrDefault(unit, BigDecimal.ZERO);
    }

    /** {@code 12 กลุ่ม · 3.5 ไร่}; a dash where nothing was counted. */
    public String in(Words t) {
        return byUnit.isEmpty()
                ? "–"
                : byUnit.entrySet().stream()
                        .map(one -> t.number(one.getValue()) + " " + one.getKey())
                        .collect(Collectors.joining(" · "));
    }
}
