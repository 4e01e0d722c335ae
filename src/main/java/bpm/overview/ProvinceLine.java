package bpm.overview;

import bpm.org.Office;
import bpm.org.OfficeCode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A province on the department's desk with the counts of everything in it. */
public record ProvinceLine(Office province, Counts counts) {

    private static final Counts NOTHING = new Counts(0, Map.of(), 0);

    /** In the order asked for: {@code late}, {@code waiting}, {@code done}, or by name. */
    static List<ProvinceLine> sorted(
            List<Office> provinces, Map<OfficeCode, Counts> counts, String by) {
        var lines = provinces.stream()
                .map(province ->
                        new ProvinceLine(province, counts.getOrDefault(province.code(), NOTHING)));
        return switch (by) {
            case "late" -> lines.sorted(most(line -> line.counts().late())).toList();
            case "waiting" ->
                lines.sorted(most(line -> line.counts().of(Standing.SUBMITTED))).toList();
            case "done" ->
                lines.sorted(most(line -> line.counts().percentDone())).toList();
            default -> lines.toList();
        };
    }

    private static Comparator<ProvinceLine> most(
            java.util.function.ToIntFunction<ProvinceLine> what) {
        return Comparator.comparingInt(what).reversed();
    }
}
