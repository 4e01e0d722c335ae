package bpm.areadata;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Sums over rows of one tambon (ยอดรวมรายตำบล): rows, quantities by unit, beneficiaries, and rows that
 * repeat another.
 */
public record Tally(
        String tambon, long rows, Quantities quantities, long beneficiaries, long doubled) {

    /** All of them together; its tambon is empty. */
    public static Tally sum(List<Tally> all) {
        return all.stream().reduce(new Tally("", 0, Quantities.NONE, 0, 0), Tally::plus);
    }

    /** One for each tambon, of lines that are apart by unit. */
    public static List<Tally> byTambon(List<Tally> lines) {
        var tallies = new LinkedHashMap<String, Tally>();
        lines.forEach(line -> tallies.merge(line.tambon, line, Tally::plus));
        return List.copyOf(tallies.values());
    }

    private static Tally plus(Tally a, Tally b) {
        return new Tally(
                a.tambon,
                a.rows + b.rows,
                a.quantities.plus(b.quantities),
                a.beneficiaries + b.beneficiaries,
                a.doubled + b.doubled);
    }
}
