package bpm.overview.tracking;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.shared.Words;

import java.util.ArrayList;
import java.util.List;

/** The columns of tables to take away (หัวตารางส่งออก), and the cells of counts below them. */
final class TrackingColumns {

    private TrackingColumns() {}

    /** The activity, then the office. */
    static List<Column> of(Words t) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("รหัสกิจกรรม"), 14));
        columns.add(new Column(t.s("โครงการ"), 50));
        columns.add(new Column(t.s("กิจกรรม"), 60));
        columns.addAll(office(t));
        return columns;
    }

    static List<Column> office(Words t) {
        return List.of(new Column(t.s("รหัสหน่วยงาน"), 12), new Column(t.s("หน่วยงาน"), 28));
    }

    static List<Column> filing(Words t) {
        return List.of(
                new Column(t.s("รายงาน"), 26),
                new Column(t.s("กำหนดส่ง"), 14),
                new Column(t.s("สถานะ"), 18),
                new Column(t.s("ส่งครั้งแรก"), 14),
                new Column(t.s("การส่งตามกำหนด"), 20));
    }

    static List<Column> figures(Words t) {
        return List.of(
                new Column(t.s("รายงานทั้งหมด"), 14),
                new Column(t.s("ส่งทันกำหนด"), 14),
                new Column(t.s("ส่งช้ากว่ากำหนด"), 16),
                new Column(t.s("เลยกำหนด"), 14),
                new Column(t.s("ใกล้ครบกำหนด"), 14),
                new Column(t.s("ยังไม่ถึงกำหนด"), 14),
                new Column(t.s("ส่งกลับแก้ไข"), 14),
                new Column(t.s("เห็นชอบแล้ว"), 14),
                new Column(t.s("ร้อยละที่ส่งทันกำหนด"), 18));
    }

    static List<Cell> figures(Figures figures) {
        return List.of(
                Cell.of(figures.all()),
                Cell.of(figures.inTime()),
                Cell.of(figures.doneLate()),
                Cell.of(figures.late()),
                Cell.of(figures.dueSoon()),
                Cell.of(figures.notDue()),
                Cell.of(figures.returned()),
                Cell.of(figures.approved()),
                Cell.number(figures.inTimePercent().map(percent -> percent.value())));
    }
}
