package bpm.pivot;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Spoken;
import bpm.shared.Words;

import java.util.ArrayList;
import java.util.List;

/** A pivot to take away (ตารางไขว้ส่งออก): all rows and columns, totals, and of how many cases each is. */
final class PivotTable {

    private PivotTable() {}

    static Table of(Words t, Pivot pivot) {
        var measure = pivot.asked().measure();
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s(pivot.asked().rows().title()), 40));
        if (pivot.isCrossed()) {
            pivot.columns().forEach(column -> add(columns, t, column.name().in(t), measure));
        }
        add(columns, t, t.s("รวม"), measure);
        var rows = new ArrayList<List<Cell>>();
        pivot.rows().forEach(row -> rows.add(row(t, pivot, row)));
        rows.add(totals(t, pivot));
        return new Table(
                t.s(
                        "{0} ปีงบประมาณ {1}",
                        t.s(measure.title()),
                        pivot.asked()
                                .year()
                                .<Spoken>map(year -> words -> words.year(year))
                                .orElse(words -> words.s("ทุกปี"))),
                columns,
                rows);
    }

    private static void add(List<Column> columns, Words t, String title, Measure measure) {
        columns.add(new Column(title, 16));
        if (measure.how().sums() > 1) {
            columns.add(new Column(t.s("{0}: จำนวนที่ใช้คิด", title), 14));
        }
    }

    private static List<Cell> row(Words t, Pivot pivot, Heading row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(row.name().in(t)));
        if (pivot.isCrossed()) {
            pivot.columns()
                    .forEach(column ->
                            add(cells, t, pivot.at(row, column), pivot.asked().measure()));
        }
        add(cells, t, pivot.across(row), pivot.asked().measure());
        return cells;
    }

    private static List<Cell> totals(Words t, Pivot pivot) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(t.s("รวม")));
        if (pivot.isCrossed()) {
            pivot.columns()
                    .forEach(column ->
                            add(cells, t, pivot.down(column), pivot.asked().measure()));
        }
        add(cells, t, pivot.all(), pivot.asked().measure());
        return cells;
    }

    private static void add(List<Cell> cells, Words t, Counted counted, Measure measure) {
        cells.add(
                counted.isMixed()
                        ? Cell.of(t.s("รวมไม่ได้: {0}", String.join(", ", counted.units())))
                        : Cell.number(counted.value(measure)));
        if (measure.how().sums() > 1) {
            cells.add(Cell.number(counted.cases(measure)));
        }
    }
}
