package bpm.overview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many activities of an office, or of all below it, stand where. */
public record Counts(int all, Map<Standing, Integer> by, int late) {

    public Counts {
        by = Map.copyOf(by);
    }

    /** The counts of what a matrix shows of one office. */
    static Counts of(Collection<Matrix.Cell> cells) {
        var by = new EnumMap<Standing, Integer>(Standing.class);
        cells.forEach(cell -> by.merge(cell.standing(), 1, Integer::sum));
        return new Counts(
                cells.size(), by, (int) cells.stream().filter(Matrix.Cell::late).count());
    }

    public int of(Standing standing) {
        return by.getOrDefault(standing, 0);
    }

    /** How long the list of one standing is: the one of late work shows what was returned and is late too. */
    int listed(Standing standing) {
        return standing == Standing.LATE ? late : of(standing);
    }

    /** Filed on their side: submitted or approved. */
    public int filed() {
        return of(Standing.SUBMITTED) + of(Standing.APPROVED);
    }

    /** Approved of all, in whole percents; 0 while nothing was given. */
    public int percentDone() {
        return all == 0 ? 0 : of(Standing.APPROVED) * 100 / all;
    }
}
