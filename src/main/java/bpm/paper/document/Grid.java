package bpm.paper.document;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;

import java.util.List;

/**
 * A table (ตาราง) whose heading is repeated on each page. The widths of its columns are shares of the
 * page.
 *
 * @param caption what stands above it; empty for none
 * @param bands a row above the heading that spans columns; empty for none
 * @param empty what is said when there are no lines
 */
public record Grid(
        String caption, List<Band> bands, List<Column> columns, List<Line> lines, String empty)
        implements Block {

    /** With more columns than these a table is written small in a word processor, and then everywhere. */
    private static final int WIDE = 8;

    private static final int DENSE = 14;

    /** A heading above some columns that stand side by side; without text it joins the heading below. */
    public record Band(String text, int columns) {}

    /** How a line stands out (ลักษณะแถว). */
    public enum Kind {
        PLAIN,
        /** Bold: a sum. */
        TOTAL,
        /** Its first cell spans all columns: the name of what follows. */
        GROUP
    }

    /** A line of a table. */
    public record Line(Kind kind, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public static Line of(Cell... cells) {
            return new Line(Kind.PLAIN, List.of(cells));
        }

        public static Line total(Cell... cells) {
            return new Line(Kind.TOTAL, List.of(cells));
        }

        public static Line group(String text) {
            return new Line(Kind.GROUP, List.of(Cell.of(text)));
        }
    }

    public Grid {
        bands = List.copyOf(bands);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        int width = columns.size();
        if (!bands.isEmpty() && bands.stream().mapToInt(Band::columns).sum() != width) {
            throw new IllegalArgumentException("the bands span the " + width + " columns");
        }
        if (lines.stream()
                .anyMatch(line -> line.cells().size() != (line.kind() == Kind.GROUP ? 1 : width))) {
            throw new IllegalArgumentException(
                    "each line has a cell for each of the " + width + " columns");
        }
    }

    /** A table without bands. */
    public static Grid of(String caption, List<Column> columns, List<Line> lines, String empty) {
        return new Grid(caption, List.of(), columns, lines, empty);
    }

    /** A table made of one that is taken away as a spreadsheet. */
    public static Grid of(Table table, String empty) {
        var lines = table.rows().stream().map(row -> new Line(Kind.PLAIN, row)).toList();
        return of(table.title(), table.columns(), lines, empty);
    }

    /** Whether it has so many columns that the larger face of a word processor has no room in them. */
    public boolean isWide() {
        return columns.size() > WIDE;
    }

    /** Whether it needs a very small face, as twelve months and their quarters do. */
    public boolean isDense() {
        return columns.size() > DENSE;
    }

    /** The table as a sheet; a line that names a group fills only its first cell. */
    public Table table(String title) {
        int width = columns.size();
        var rows =
                lines.stream().map(line -> line.cells().size() == width ? line.cells() : row(line));
        return new Table(title, columns, rows.toList());
    }

    private List<Cell> row(Line line) {
        var cells = new java.util.ArrayList<>(line.cells());
        while (cells.size() < columns.size()) {
            cells.add(Cell.NOTHING);
        }
        return cells;
    }
}
