package bpm.overview;

import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;

import java.util.List;

/** A list of work as a table to take away, in the reader's language. */
final class WorkTable {

    private WorkTable() {}

    static Table of(Words t, List<Work> works, Offices offices) {
        var columns = List.of(
                new Column(t.s("รหัสกิจกรรม"), 14),
                new Column(t.s("โครงการ"), 50),
                new Column(t.s("กิจกรรม"), 60),
                new Column(t.s("รหัสหน่วยงาน"), 12),
                new Column(t.s("หน่วยงาน"), 28),
                new Column(t.s("กำหนดส่ง"), 14),
                new Column(t.s("เป้าหมาย"), 12),
                new Column(t.s("ผล"), 12),
                new Column(t.s("หน่วยนับ"), 10),
                new Column(t.s("ร้อยละ"), 10),
                new Column(t.s("สถานะ"), 18),
                new Column(t.s("ผู้รับผิดชอบ"), 24));
        return new Table(
                t.s("กิจกรรมที่มอบหมาย"),
                columns,
                works.stream().map(work -> row(t, work, offices)).toList());
    }

    private static List<Cell> row(Words t, Work work, Offices offices) {
        return List.of(
                Cell.of(work.activity()),
                Cell.of(work.projectName()),
                Cell.of(t.name(work.name(), work.nameEn())),
                Cell.of(work.office().value()),
                Cell.of(offices.get(work.office()).brief(t)),
                Cell.of(work.due()),
                Cell.number(work.target()),
                Cell.number(work.result()),
                Cell.of(work.unit()),
                Cell.number(work.percentDone()),
                Cell.of(t.s(work.standing().title())),
                Cell.of(work.responsibleName()));
    }
}
