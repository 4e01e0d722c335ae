package bpm.nation.efficiency;

import bpm.org.Office;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Offices by their efficiency (ตารางประสิทธิภาพ): the ranked ones first, then those without enough
 * data, with the cause; {@code among} how many its ranks go.
 */
public record EfficiencyTable(
        Office office,
        FiscalYear year,
        Weights weights,
        Scoring scoring,
        List<Efficiency> lines,
        int among) {

    public EfficiencyTable {
        lines = List.copyOf(lines);
    }

    /** All that are compared. */
    static EfficiencyTable of(
            Office office,
            FiscalYear year,
            Weights weights,
            Scoring scoring,
            List<Efficiency> lines) {
        int ranked =
                (int) lines.stream().filter(line -> line.rank().isPresent()).count();
        return new EfficiencyTable(office, year, weights, scoring, lines, ranked);
    }

    /** One office at its rank among all, of whom no other is told. */
    EfficiencyTable only(Office one) {
        var own =
                lines.stream().filter(line -> line.office().equals(one.code())).toList();
        return new EfficiencyTable(one, year, weights, scoring, own, among);
    }

    /** Those with a rank. */
    public List<Efficiency> ranked() {
        return lines.stream().filter(line -> line.rank().isPresent()).toList();
    }

    /** Those without one. */
    public List<Efficiency> unranked() {
        return lines.stream().filter(line -> line.rank().isEmpty()).toList();
    }

    /** The median of what a participant cost among all that are compared. */
    public Optional<BigDecimal> medianCost() {
        return scoring.medianCost();
    }

    /** To take away, with the weights in the headings and how each number came about. */
    Table table(Words t) {
        var columns = new ArrayList<>(List.of(
                new Column(t.s("รหัส"), 8),
                new Column(t.s("หน่วยงาน"), 28),
                new Column(t.s("อันดับ"), 8),
                new Column(t.s("คะแนนรวม"), 10),
                new Column(t.s("น้ำหนักที่มีข้อมูล"), 12)));
        for (var dimension : Dimension.values()) {
            columns.add(new Column(
                    t.s("{0} (น้ำหนัก {1})", t.s(dimension.title()), weights.at(dimension)), 16));
            columns.add(new Column(t.s("คิดอย่างไร"), 50));
        }
        columns.add(new Column(t.s("ค่าที่ต่างจากพวก"), 60));
        return new Table(
                t.s("ประสิทธิภาพของหน่วยงาน ปีงบประมาณ {0}", year),
                columns,
                lines.stream().map(line -> row(t, line)).toList());
    }

    private static List<Cell> row(Words t, Efficiency line) {
        var cells = new ArrayList<Cell>(List.of(
                Cell.of(line.office().value()),
                Cell.of(line.name().in(t)),
                Cell.number(line.rank().map(BigDecimal::valueOf)),
                Cell.number(line.total()),
                Cell.of(line.weighed())));
        for (var part : line.parts()) {
            cells.add(Cell.number(part.score()));
            cells.add(Cell.of(part.said().in(t)));
        }
        cells.add(Cell.of(String.join(
                " · ", line.outliers().stream().map(said -> said.in(t)).toList())));
        return cells;
    }
}
