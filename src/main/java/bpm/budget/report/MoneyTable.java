package bpm.budget.report;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;

import java.util.List;

/** The money of a year as a table to take away. */
final class MoneyTable {

    private MoneyTable() {}

    static Table of(Words t, MoneyYear money, String by) {
        var lines = switch (by) {
            case "offices" -> money.offices();
            case "categories" -> money.categories();
            default -> money.activities();
        };
        return new Table(
                t.s("งบประมาณ {0}", money.year()),
                List.of(
                        new Column(t.s("รหัส"), 16),
                        new Column(t.s("รายการ"), 60),
                        new Column(t.s("ได้รับจัดสรร"), 16),
                        new Column(t.s("ส่งต่อ"), 16),
                        new Column(t.s("ผูกพัน"), 16),
                        new Column(t.s("เบิกจ่าย"), 16),
                        new Column(t.s("ร้อยละเบิกจ่าย"), 12),
                        new Column(t.s("ยืม"), 16),
                        new Column(t.s("กันเหลื่อมปี"), 16),
                        new Column(t.s("ใช้ได้อีก"), 16)),
                lines.stream().map(MoneyTable::row).toList());
    }

    private static List<Cell> row(MoneyLine line) {
        return List.of(
                Cell.of(line.key()),
                Cell.of(line.name()),
                Cell.of(line.total().value()),
                Cell.of(line.handedOn().value()),
                Cell.of(line.committed().value()),
                Cell.of(line.disbursed().value()),
                Cell.number(line.spent().map(percent -> percent.value())),
                Cell.of(line.advanced().value()),
                Cell.of(line.carriedOver().value()),
                Cell.of(line.free().value()));
    }
}
