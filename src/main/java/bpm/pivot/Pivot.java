package bpm.pivot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pivot as it is shown (ตารางไขว้): headings, the sums of each cell by row and column, and what could
 * not be told. Without columns the one column has the empty key.
 */
public record Pivot(
        PivotAsked asked,
        Combination combination,
        List<Heading> rows,
        List<Heading> columns,
        Map<String, Map<String, Counted>> cells,
        Standing standing) {

    /** So many columns fit on a page; more are for a file. */
    public static final int MOST_COLUMNS = 40;

    private static final int GROUPED = 4;

    /** So many rows are shown on a page. */
    public static final int MOST_ROWS = 200;

    /** How far the reckoning stands: rounds that still wait, and answers that no group may tell. */
    public record Standing(long waiting, long untold, long people) {

        static final Standing WHOLE = new Standing(0, 0, 0);
    }

    public Pivot {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    static Pivot refused(PivotAsked asked, Combination why) {
        return new Pivot(asked, why, List.of(), List.of(), Map.of(), Standing.WHOLE);
    }

    public Counted at(Heading row, Heading column) {
        return cells.getOrDefault(row.key(), Map.of()).getOrDefault(column.key(), Counted.NOTHING);
    }

    /** All of a row together. */
    public Counted across(Heading row) {
        return cells.getOrDefault(row.key(), Map.of()).values().stream()
                .reduce(Counted.NOTHING, Counted::plus);
    }

    /** All of a column together. */
    public Counted down(Heading column) {
        return cells.values().stream()
                .map(row -> row.getOrDefault(column.key(), Counted.NOTHING))
                .reduce(Counted.NOTHING, Counted::plus);
    }

    public Counted all() {
        return rows.stream().map(this::across).reduce(Counted.NOTHING, Counted::plus);
    }

    /** Whether it is parted by columns. */
    public boolean isCrossed() {
        return asked.columns().isPresent();
    }

    public boolean isTooWide() {
        return columns.size() > MOST_COLUMNS;
    }

    /** The rows of a page. */
    public List<Heading> shown() {
        return rows.stream().limit(MOST_ROWS).toList();
    }

    /** How long a cell's bar is, out of a hundred. */
    public String share(Counted cell, BigDecimal most) {
        return cell.value(asked.measure())
                .map(value -> value.max(BigDecimal.ZERO)
                        .movePointRight(2)
                        .divide(most, 1, RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("0");
    }

    /** Whether each row has a bar for each column; else one of all together. */
    public boolean isGrouped() {
        return isCrossed() && columns.size() <= GROUPED;
    }

    public boolean isOfPeople() {
        return asked.people().isPresent();
    }

    /** Which month a row counts in, where it is parted by months. */
    public Optional<String> monthOf() {
        return asked.uses(Dimension.MONTH) && combination instanceof Combination.From from
                ? Optional.of(from.fact().monthOf())
                : Optional.empty();
    }

    /** The greatest value that a bar is drawn of: bars are measured by it. */
    public Optional<BigDecimal> greatest() {
        return shown().stream()
                .flatMap(row -> isGrouped()
                        ? columns.stream().map(column -> at(row, column))
                        : Stream.of(across(row)))
                .flatMap(cell -> cell.value(asked.measure()).stream())
                .max(Comparator.naturalOrder());
    }
}
