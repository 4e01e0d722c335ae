package bpm.budget.year;

import bpm.budget.month.FiscalMonth;
import bpm.budget.month.Measure;
import bpm.budget.month.MonthSum;
import bpm.budget.month.Months;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole table of plan and result to take away (ตารางแผน/ผล), in the order of the page. */
final class YearTables {

    private YearTables() {}

    static Table of(OpenedYear opened, Words t) {
        var columns = new ArrayList<Column>(List.of(
                new Column(t.s("รหัสกิจกรรม"), 14),
                new Column(t.s("กิจกรรม"), 48),
                new Column(t.s("หน่วยนับ"), 12),
                new Column(t.s("แผน/ผล"), 16)));
        for (var month : FiscalMonth.all(opened.year())) {
            columns.add(new Column(month.in(t), 12));
            if (month.place() % 3 == 0) {
                columns.add(new Column(t.s("ไตรมาส {0}", month.quarter()), 14));
            }
        }
        columns.add(new Column(t.s("ทั้งปี"), 16));
        var rows = new ArrayList<List<Cell>>();
        for (var activity : opened.activities()) {
            for (var measure : Measure.values()) {
                rows.add(row(activity, measure, t));
            }
        }
        for (var measure : List.of(Measure.PLANNED_BAHT, Measure.RESULT_BAHT)) {
            rows.add(row(
                    List.of("", t.s("รวมทุกกิจกรรม"), t.s("บาท"), t.s(measure.title())),
                    opened.total(),
                    measure,
                    true));
        }
        return new Table(t.s("แผน/ผล รายเดือน"), columns, rows);
    }

    private static List<Cell> row(MonthSum activity, Measure measure, Words t) {
        var unit = measure.isBaht() ? t.s("บาท") : activity.unit().orElse(t.s("หลายหน่วยนับ"));
        return row(
                List.of(
                        activity.activity().toString(),
                        t.name(activity.name(), activity.nameEn()),
                        unit,
                        t.s(measure.title())),
                activity.months(),
                measure,
                measure.isBaht() || activity.unit().isPresent());
    }

    private static List<Cell> row(List<String> head, Months months, Measure measure, boolean told) {
        var cells = new ArrayList<Cell>();
        head.forEach(text -> cells.add(Cell.of(text)));
        for (int place = 1; place <= FiscalMonth.MONTHS; place++) {
            cells.add(number(months.at(place, measure), told));
            if (place % 3 == 0) {
                cells.add(number(months.quarter(place / 3, measure), told));
            }
        }
        cells.add(number(months.year(measure), told));
        return List.copyOf(cells);
    }

    private static Cell number(Optional<BigDecimal> value, boolean told) {
        return told ? Cell.number(value) : Cell.NOTHING;
    }
}
