package bpm.years.keeping;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;
import bpm.years.keeping.DetachedAnswers.DetachedYear;
import bpm.years.keeping.PurgedAnswers.PurgedRound;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The report of a deletion (รายงานการลบคำตอบรายคน): each round with its answers, and what became of them. */
public final class WritingPurge {

    private WritingPurge() {}

    /** As CSV that a spreadsheet opens in Thai. */
    public static void write(
            List<OldRound> rounds, List<DetachedYear> away, boolean done, Appendable out)
            throws IOException {
        out.append('\ufeff');
        var csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord(
                "year", "office", "activity", "number", "code", "held", "answers", "state"); // data
        for (var round : rounds) {
            csv.printRecord(
                    round.year(),
                    round.office().value(),
                    round.activity(),
                    round.number(),
                    round.code(),
                    round.held(),
                    round.answers(),
                    state(round, done));
        }
        for (var year : away) {
            var state = "kept: detached, outside of the database; " + year.order();
            csv.printRecord(year.year(), "", "", "", "", "", year.answers(), state);
        }
        csv.flush();
    }

    /** What is gone, and what no deletion reaches, as a table to take away. */
    static Table table(List<PurgedRound> rounds, List<DetachedYear> away, Words t) {
        var columns = List.of(
                new Column(t.s("ปีงบประมาณ"), 12),
                new Column(t.s("หน่วยงาน"), 12),
                new Column(t.s("กิจกรรม"), 14),
                new Column(t.s("รุ่นที่"), 8),
                new Column(t.s("รหัสรุ่น"), 12),
                new Column(t.s("วันที่จัด"), 14),
                new Column(t.s("คำตอบที่ลบ"), 12),
                new Column(t.s("ลบเมื่อ"), 22),
                new Column(t.s("ลบโดย"), 30));
        return new Table(
                t.s("คำตอบรายคนที่ลบแล้ว"),
                columns,
                Stream.concat(
                                away.stream().map(year -> row(year, t)),
                                rounds.stream().map(round -> row(round, t)))
                        .toList());
    }

    private static List<Cell> row(DetachedYear year, Words t) {
        return List.of(
                Cell.of(year.year()),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(0),
                Cell.of(t.s("ยังไม่ลบ {0} คำตอบ: ถูกถอดออกไปเก็บไว้นอกฐานข้อมูล", year.answers())),
                Cell.of(""));
    }

    private static List<Cell> row(PurgedRound round, Words t) {
        return List.of(
                Cell.of(round.year()),
                Cell.of(round.office().value()),
                Cell.of(round.activity()),
                Cell.of(round.number()),
                Cell.of(round.code()),
                Cell.of(round.held()),
                Cell.of(round.answers()),
                Cell.of(t.moment(round.at().toInstant())),
                Cell.of(round.by()));
    }

    private static String state(OldRound round, boolean done) {
        return switch (round.hindrance()) {
            case NONE -> done ? "deleted" : "would be deleted";
            case YEAR_IS_OPEN -> "kept: the year is open";
            case NOT_COUNTED -> "kept: not counted yet";
        };
    }
}
