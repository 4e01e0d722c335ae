package bpm.nation;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A desk's lines to take away (ตารางภาพรวม), with every measure, of how many cases, and why one
 * is missing.
 */
final class GlanceTable {

    private GlanceTable() {}

    static Table of(Words t, Glance glance) {
        var columns = new ArrayList<>(List.of(
                new Column(t.s("รหัส"), 10),
                new Column(t.s("หน่วยงานหรือกิจกรรม"), 36),
                new Column(t.s("อันดับ"), 8),
                new Column(t.s("กลุ่มขนาด"), 10),
                new Column(t.s("กิจกรรมที่มอบหมาย"), 16)));
        for (var measure : Measure.values()) {
            columns.add(new Column(t.s(measure.title()), 16));
            columns.add(new Column(t.s("จำนวนที่ใช้คิด"), 14));
            columns.add(new Column(t.s("เหตุที่ไม่มีค่า"), 26));
        }
        glance.asked()
                .with()
                .ifPresent(year -> columns.add(new Column(
                        t.s("{0} ปี {1}", t.s(glance.asked().measure().title()), year), 20)));
        return new Table(
                t.s("ภาพรวม ปีงบประมาณ {0}", glance.asked().year()),
                columns,
                glance.lines().stream().map(line -> row(t, glance, line)).toList());
    }

    private static List<Cell> row(Words t, Glance glance, Line line) {
        var cells = new ArrayList<Cell>(List.of(
                Cell.of(line.place().code()),
                Cell.of(line.place().name().in(t)),
                Cell.number(line.standing().rank().map(BigDecimal::valueOf)),
                Cell.of(t.s(line.standing().size().title())),
                Cell.of(line.sums().reports().given())));
        for (var measure : Measure.values()) {
            var value = measure.value(line.sums());
            cells.add(Cell.number(value));
            cells.add(Cell.of(measure.n(line.sums())));
            cells.add(value.isPresent() ? Cell.NOTHING : Cell.of(t.s(measure.cause(line.sums()))));
        }
        glance.asked()
                .with()
                .ifPresent(year -> cells.add(Cell.number(line.change().then())));
        return cells;
    }
}
