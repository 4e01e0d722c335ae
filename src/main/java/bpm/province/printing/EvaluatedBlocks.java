package bpm.province.printing;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.province.Contribution;
import bpm.province.Evaluated;
import bpm.province.OverviewContent;
import bpm.shared.Words;
import bpm.survey.summary.Band;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pooled evaluation on the overview's paper (ผลการประเมินโดยรวม): the department's topics by part and by
 * question, before against after, and the offices' own topics apart.
 */
record EvaluatedBlocks(OverviewContent content, PooledAnswers answers, Words t) {

    private static final int WORDS = 50;
    private static final int FIGURE = 9;

    List<Block> blocks() {
        var evaluated = content.evaluated();
        var blocks = new ArrayList<Block>();
        var offices = content.offices();
        blocks.add(Block.note(t.s(
                "นับเฉพาะแบบประเมินที่เห็นชอบแล้ว {0} จาก {1} หน่วยงาน",
                offices.stream().filter(Contribution::pools).count(),
                offices.stream().filter(Contribution::evaluates).count())));
        if (evaluated.answers() == 0) {
            blocks.add(Block.text(t.s("ยังไม่มีคำตอบที่นับได้")));
            return blocks;
        }
        blocks.add(Block.text(t.s(
                        "{0} รุ่น · ผู้ตอบ {1} คน", evaluated.rounds(), evaluated.answers())
                + evaluated
                        .rate()
                        .map(rate ->
                                " · " + t.s("ตอบร้อยละ {0} ของผู้เข้าร่วม", rate.toPlainString()))
                        .orElse("")));
        blocks.add(parts(t.s("ประเด็นของกรม"), evaluated.sections(), evaluated));
        var own = evaluated.own().stream().map(Evaluated.Line::code).toList();
        var questions = answers.questions().stream()
                .filter(question -> !own.contains(question.code()))
                .toList();
        if (!questions.isEmpty()) {
            blocks.add(questions(questions));
        }
        if (!answers.pairs().isEmpty()) {
            blocks.add(pairs());
        }
        if (!evaluated.own().isEmpty()) {
            blocks.add(parts(t.s("ประเด็นของหน่วยงานเอง (ไม่รวมในภาพรวม)"), evaluated.own(), null));
        }
        blocks.add(Block.note(conventions()));
        return blocks;
    }

    private Grid parts(
            String caption,
            List<Evaluated.Line> lines,
            @org.jspecify.annotations.Nullable Evaluated summed) {
        var all = new ArrayList<Grid.Line>();
        lines.forEach(one -> all.add(
                new Grid.Line(Grid.Kind.PLAIN, figures(t.name(one.title(), one.english()), one))));
        if (summed != null) {
            all.add(new Grid.Line(Grid.Kind.TOTAL, figures(t.s("ภาพรวม"), summed.overall())));
        }
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("รายการ"), WORDS));
        columns.addAll(figures());
        return Grid.of(caption, columns, all, "–");
    }

    private List<Cell> figures(String title, Evaluated.Line line) {
        return List.of(
                Cell.of(title),
                Cell.of(line.n()),
                figure(line.mean()),
                figure(line.sd()),
                Cell.of(t.s(line.band())));
    }

    private List<Column> figures() {
        return List.of(
                new Column("n", FIGURE),
                new Column("x̄", FIGURE),
                new Column("S.D.", FIGURE),
                new Column(t.s("แปลผล"), 14));
    }

    private Grid questions(List<PooledAnswers.Question> questions) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("รหัสข้อ"), 11));
        columns.add(new Column(t.s("รายการ"), WORDS));
        for (int level = 5; level >= 1; level--) {
            columns.add(new Column(Integer.toString(level), 7));
        }
        columns.addAll(figures());
        var lines = new ArrayList<Grid.Line>();
        for (var question : questions) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(question.code()));
            cells.add(Cell.of(question.text()));
            question.levels().forEach(count -> cells.add(Cell.of(count)));
            cells.add(Cell.of(question.n()));
            cells.add(figure(question.mean()));
            cells.add(figure(question.sd()));
            cells.add(Cell.of(t.s(question.band())));
            lines.add(new Grid.Line(Grid.Kind.PLAIN, cells));
        }
        var bands = List.of(
                new Grid.Band("", 2),
                new Grid.Band(t.s("ผู้ตอบในแต่ละระดับ"), 5),
                new Grid.Band("", 4));
        return new Grid(t.s("รายข้อ"), bands, columns, lines, "–");
    }

    private Grid pairs() {
        var lines = answers.pairs().stream()
                .map(pair -> Grid.Line.of(
                        Cell.of(pair.text()),
                        Cell.of(pair.n()),
                        figure(pair.before()),
                        figure(pair.after()),
                        figure(pair.difference()),
                        figure(pair.sd()),
                        figure(pair.t()),
                        figure(pair.p())))
                .toList();
        var columns = List.of(
                new Column(t.s("รายการ"), WORDS),
                new Column("n", FIGURE),
                new Column(t.s("ก่อน"), FIGURE),
                new Column(t.s("หลัง"), FIGURE),
                new Column(t.s("ผลต่าง"), FIGURE),
                new Column("S.D.", FIGURE),
                new Column("t", FIGURE),
                new Column("p", FIGURE));
        return Grid.of(t.s("เปรียบเทียบก่อนและหลัง"), columns, lines, "–");
    }

    private String conventions() {
        var bands = Arrays.stream(Band.values())
                .map(band -> band.from(answers.bounds()).toPlainString() + "–"
                        + band.to(answers.bounds()).toPlainString() + " " + t.s(band.title()))
                .collect(Collectors.joining(" · "));
        return t.s("S.D. หารด้วย {0}", answers.deviation().sign()) + " · " + t.s("เกณฑ์การแปลผล")
                + ": " + bands;
    }

    /** A figure as one, so that a sheet can reckon with it; what is none stays as it is told. */
    private static Cell figure(String told) {
        return told.matches("-?\\d+(\\.\\d+)?") ? Cell.of(new BigDecimal(told)) : Cell.of(told);
    }
}
