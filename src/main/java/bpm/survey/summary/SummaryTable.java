package bpm.survey.summary;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A summary as a table to take away, a question with levels a row, in the reader's language. */
final class SummaryTable {

    private static final int CELLS = 18;

    private SummaryTable() {}

    static Table of(Words t, ShownSummary shown) {
        var rows = rows(t, shown.summary());
        shown.uncounted().forEach(one -> rows.add(line(one.told(t))));
        return new Table(t.s("สรุปการประเมินผล (EA ๓)"), columns(t), rows);
    }

    private static List<Column> columns(Words t) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("รหัสข้อ"), 12));
        columns.add(new Column(t.s("รายการ"), 60));
        for (int level = 5; level >= 1; level--) {
            columns.add(new Column(t.s("ระดับ {0}", level), 9));
            columns.add(new Column(t.s("ร้อยละ"), 9));
        }
        columns.add(new Column(t.s("ไม่มีความเห็น"), 12));
        columns.add(new Column("n", 9));
        columns.add(new Column("x̄", 9));
        columns.add(new Column("S.D.", 9));
        columns.add(new Column(t.s("แปลผล"), 14));
        columns.add(new Column(t.s("มาก + มากที่สุด"), 14));
        return List.copyOf(columns);
    }

    private static List<List<Cell>> rows(Words t, Summary summary) {
        var rows = new ArrayList<List<Cell>>();
        for (var section : summary.sections()) {
            section.rated().forEach(question -> rows.add(question(t, question)));
            if (section.isRated()) {
                rows.add(figures(t, section.code(), section.title().in(t), section.figures()));
            }
        }
        rows.add(figures(t, "", t.s("ภาพรวม"), summary.overall()));
        return rows;
    }

    /** A sentence in the place of a question, so that no figure stands for it. */
    private static List<Cell> line(String sentence) {
        var cells = new ArrayList<>(Collections.nCopies(CELLS, Cell.NOTHING));
        cells.set(1, Cell.of(sentence));
        return cells;
    }

    private static List<Cell> question(Words t, RatedQuestion question) {
        var counts = question.counts();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(question.code()));
        cells.add(Cell.of(question.text().in(t)));
        for (int level = 5; level >= 1; level--) {
            cells.add(Cell.of(counts.of(level)));
            cells.add(Cell.of(counts.percent(level)));
        }
        cells.add(Cell.of(counts.noOpinion()));
        cells.addAll(figures(t, question.figures()));
        cells.add(Cell.of(counts.topTwo()));
        return cells;
    }

    private static List<Cell> figures(Words t, String code, String title, Figures figures) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(code));
        cells.add(Cell.of(title));
        for (int i = 0; i < 11; i++) {
            cells.add(Cell.NOTHING);
        }
        cells.addAll(figures(t, figures));
        cells.add(Cell.NOTHING);
        return cells;
    }

    private static List<Cell> figures(Words t, Figures figures) {
        return List.of(
                Cell.of(figures.n()),
                figures.mean().map(SummaryTable::number).orElse(Cell.of(Figures.NONE)),
                figures.deviation().map(SummaryTable::number).orElse(Cell.of(Figures.NONE)),
                Cell.of(t.s(figures.bandTitle())));
    }

    private static Cell number(BigDecimal value) {
        return Cell.of(value);
    }
}
