package bpm.survey.paper;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Grid;
import bpm.shared.Words;
import bpm.survey.summary.ChosenQuestion;
import bpm.survey.summary.Figures;
import bpm.survey.summary.PairTest;
import bpm.survey.summary.PairedQuestion;
import bpm.survey.summary.RatedQuestion;
import bpm.survey.summary.SectionSummary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The tables of a summary (ตาราง), numbered in their order; their figures are the summary's own. */
final class Tables {

    private static final Cell NONE = Cell.of(Figures.NONE);

    private final Words t;
    private int number;

    Tables(Words t) {
        this.t = t;
    }

    /** The caption of the next table. */
    String caption(String title) {
        return t.s("ตารางที่ {0} {1}", ++number, title);
    }

    /** General data: two questions side by side, since the sheet lies and each of them is narrow. */
    Grid choices(SectionSummary section) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < 2; i++) {
            columns.add(new Column(t.s("คำตอบ"), 44));
            columns.add(new Column(t.s("จำนวน"), 10));
            columns.add(new Column(t.s("ร้อยละ"), 10));
        }
        var halves = new ArrayList<Half>();
        section.choices().forEach(choice -> halves.add(half(choice)));
        if (halves.size() % 2 == 1) {
            halves.addAll(halves.removeLast().split());
        }
        var lines = new ArrayList<Grid.Line>();
        for (int i = 0; i < halves.size(); i += 2) {
            lines.addAll(halves.get(i).beside(halves.get(i + 1)));
        }
        return Grid.of(
                caption(t.s(
                        "จำนวนและร้อยละของผู้ตอบ จำแนกตาม{0}", section.title().in(t))),
                columns,
                lines,
                "");
    }

    private Half half(ChosenQuestion choice) {
        return new Half(
                List.of(Cell.of(choice.question().text().in(t)), Cell.of(choice.n()), Cell.NOTHING),
                choice.lines().stream()
                        .map(line -> List.of(
                                Cell.of(line.text().in(t)),
                                Cell.of(line.count()),
                                Cell.of(line.percent())))
                        .toList());
    }

    /** One question in its half of the table. */
    private record Half(List<Cell> head, List<List<Cell>> answers) {

        private static final List<Cell> NOTHING = Collections.nCopies(3, Cell.NOTHING);

        /** One that stands alone fills both halves. */
        List<Half> split() {
            int middle = (answers.size() + 1) / 2;
            return List.of(
                    new Half(head, answers.subList(0, middle)),
                    new Half(NOTHING, answers.subList(middle, answers.size())));
        }

        List<Grid.Line> beside(Half right) {
            var lines = new ArrayList<Grid.Line>();
            lines.add(new Grid.Line(Grid.Kind.TOTAL, joined(head, right.head)));
            int rows = Math.max(answers.size(), right.answers.size());
            for (int i = 0; i < rows; i++) {
                lines.add(new Grid.Line(Grid.Kind.PLAIN, joined(answer(i), right.answer(i))));
            }
            return lines;
        }

        private List<Cell> answer(int row) {
            return row < answers.size() ? answers.get(row) : NOTHING;
        }
    }

    /** Before and after by participant, with the test. */
    Grid pairs(SectionSummary section) {
        var columns = List.of(
                new Column(t.s("ประเด็น"), 62),
                new Column("n", 8),
                new Column(t.s("ก่อน"), 9),
                new Column(t.s("หลัง"), 9),
                new Column(t.s("ผลต่าง"), 9),
                new Column("S.D.", 9),
                new Column("t", 9),
                new Column("df", 8),
                new Column("p", 10),
                new Column(t.s("ขนาดผล"), 9),
                new Column(t.s("ตอบข้างเดียว"), 10));
        var lines = section.pairs().stream().map(this::pair).toList();
        return Grid.of(
                caption(t.s("เปรียบเทียบก่อนและหลัง (เฉพาะผู้ตอบครบทั้งสองครั้ง)")),
                columns,
                lines,
                "");
    }

    private Grid.Line pair(PairedQuestion pair) {
        var test = pair.test();
        var result = test.result();
        return Grid.Line.of(
                Cell.of(title(pair)),
                test.n() > 0 ? Cell.of(test.n()) : NONE,
                figure(test.before()),
                figure(test.after()),
                figure(test.difference()),
                figure(test.deviation()),
                result.map(PairTest.Result::tText).map(Tables::figure).orElse(NONE),
                result.map(PairTest.Result::df).map(Cell::of).orElse(NONE),
                result.map(PairTest.Result::pText).map(Tables::figure).orElse(NONE),
                result.map(PairTest.Result::effectText).map(Tables::figure).orElse(NONE),
                Cell.of(pair.oneSided()));
    }

    /** How often each level was given, with mean, S.D. and band; the section's own figures last. */
    Grid levels(SectionSummary section) {
        var bands = new ArrayList<Grid.Band>();
        var columns = new ArrayList<Column>();
        bands.add(new Grid.Band("", 1));
        columns.add(new Column(t.s("รายการ"), 100));
        for (int level = 5; level >= 0; level--) {
            bands.add(
                    new Grid.Band(level == 0 ? t.s("ไม่มีความเห็น") : t.s("ระดับ {0}", level), 2));
            columns.add(new Column(t.s("คน"), 13));
            columns.add(new Column(t.s("ร้อยละ"), 22));
        }
        bands.add(new Grid.Band("", 5));
        columns.add(new Column("n", 16));
        columns.add(new Column("x̄", 18));
        columns.add(new Column("S.D.", 18));
        columns.add(new Column(t.s("แปลผล"), 26));
        columns.add(new Column(t.s("มาก + มากที่สุด"), 26));
        var lines = new ArrayList<Grid.Line>();
        for (var pair : section.pairs()) {
            lines.add(Grid.Line.group(title(pair)));
            lines.add(level(t.s("ก่อนเข้าร่วม"), pair.before()));
            lines.add(level(t.s("หลังเข้าร่วม"), pair.after()));
        }
        section.ratings().forEach(question -> lines.add(level(question.text().in(t), question)));
        if (!section.pairs().isEmpty()) {
            lines.add(sum(t.s("รวมทุกคำตอบก่อนการอบรม"), section.before()));
        }
        lines.add(sum(
                section.pairs().isEmpty()
                        ? t.s("รวมทุกคำตอบของตอนนี้")
                        : t.s("รวมทุกคำตอบหลังการอบรม"),
                section.figures()));
        return new Grid(caption(t.s("จำนวนและร้อยละของแต่ละระดับ")), bands, columns, lines, "");
    }

    private Grid.Line level(String title, RatedQuestion question) {
        var counts = question.counts();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(title));
        for (int level = 5; level >= 0; level--) {
            cells.add(Cell.of(counts.of(level)));
            cells.add(Cell.of(counts.percent(level)));
        }
        cells.addAll(figures(question.figures()));
        cells.add(Cell.of(counts.topTwo()));
        return new Grid.Line(Grid.Kind.PLAIN, cells);
    }

    private String title(PairedQuestion pair) {
        return pair.question().topic() + ". " + pair.question().text().in(t);
    }

    private Grid.Line sum(String title, Figures figures) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(title));
        cells.addAll(Collections.nCopies(12, Cell.NOTHING));
        cells.addAll(figures(figures));
        cells.add(Cell.NOTHING);
        return new Grid.Line(Grid.Kind.TOTAL, cells);
    }

    /** Each section with its figures, and all of them together. */
    Grid overall(List<SectionSummary> sections, Figures all) {
        var columns = List.of(
                new Column(t.s("ตอน"), 60),
                new Column("n", 12),
                new Column("x̄", 12),
                new Column("S.D.", 12),
                new Column(t.s("แปลผล"), 20));
        var lines = new ArrayList<Grid.Line>();
        for (var section : sections) {
            lines.add(new Grid.Line(
                    Grid.Kind.PLAIN,
                    joined(List.of(Cell.of(section.title().in(t))), figures(section.figures()))));
        }
        lines.add(new Grid.Line(
                Grid.Kind.TOTAL, joined(List.of(Cell.of(t.s("ภาพรวม"))), figures(all))));
        return Grid.of(caption(t.s("ภาพรวมรายตอน")), columns, lines, "");
    }

    private List<Cell> figures(Figures figures) {
        return List.of(
                Cell.of(figures.n()),
                figure(figures.mean()),
                figure(figures.deviation()),
                Cell.of(t.s(figures.bandTitle())));
    }

    private static Cell figure(Optional<BigDecimal> value) {
        return value.map(Cell::of).orElse(NONE);
    }

    /** A figure that was rounded to be told; one that is only known to be smaller stays as it is said. */
    private static Cell figure(String told) {
        return told.startsWith("<") ? Cell.of(told) : Cell.of(new BigDecimal(told));
    }

    private static List<Cell> joined(List<Cell> left, List<Cell> right) {
        var cells = new ArrayList<>(left);
        cells.addAll(right);
        return cells;
    }
}
