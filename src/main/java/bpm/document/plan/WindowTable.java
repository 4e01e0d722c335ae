package bpm.document.plan;

import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.plan.Activity;
import bpm.plan.Project;
import bpm.plan.ReportingWindow;
import bpm.shared.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Part 1 of EA 1 (ลักษณะแบบประเมินผลและช่วงเวลาดำเนินการ): which forms apply to each activity and until
 * when, in the letter's own words; in an office's paper also when and by whom.
 */
record WindowTable(PlanList list, Offices offices) {

    private static final String FLAG = "\u00a0*";

    List<Block> all() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Grid("", List.of(), columns(), lines(), list.t().s("ไม่มีรายการ")));
        list.plan().activities().forEach(activity -> settled(activity).forEach(blocks::add));
        return blocks;
    }

    private List<Column> columns() {
        var t = list.t();
        var columns = new ArrayList<>(List.of(
                new Column(t.s("ที่"), 7),
                new Column(t.s("โครงการ/กิจกรรม"), 72),
                new Column(t.s("แบบประเมินผล"), 17),
                new Column(t.s("แบบจัดเก็บข้อมูล"), 17),
                new Column(t.s("ช่วงเวลาการบันทึก BPM"), 38)));
        if (list.isOwn()) {
            columns.add(new Column(t.s("วันที่วางแผน"), 30));
            columns.add(new Column(t.s("ผู้รับผิดชอบ"), 32));
        }
        return columns;
    }

    /** The department's projects first; what offices have added follows under its own name. */
    private List<Grid.Line> lines() {
        var lines = new ArrayList<Grid.Line>();
        var by = "";
        for (var project : list.plan().projects()) {
            var adding = project.key()
                    .addedBy()
                    .map(office -> list.t()
                            .s("โครงการที่เพิ่มโดย {0}", offices.get(office).brief(list.t())))
                    .orElse("");
            if (!adding.equals(by)) {
                lines.add(Grid.Line.group(adding));
                by = adding;
            }
            lines.addAll(lines(project));
        }
        return lines;
    }

    /** A project with one activity is one line, as in the letter; else each activity has its own. */
    private List<Grid.Line> lines(Project project) {
        var number = PlanList.number(project);
        var name = list.name(project);
        if (project.activities().size() == 1) {
            var activity = project.activities().getFirst();
            return List.of(line(number, name + "\n" + list.name(activity), activity));
        }
        var lines = new ArrayList<Grid.Line>();
        var blank = new Cell[columns().size()];
        Arrays.fill(blank, Cell.NOTHING);
        blank[0] = Cell.of(number);
        blank[1] = Cell.of(name);
        lines.add(Grid.Line.of(blank));
        project.activities().forEach(one -> lines.add(line("", list.name(one), one)));
        return lines;
    }

    private Grid.Line line(String number, String name, Activity activity) {
        var forms = list.forms(activity);
        var cells = new ArrayList<>(List.of(
                Cell.of(number),
                Cell.of(name),
                mark(forms.evaluation()),
                mark(forms.results()),
                Cell.of(activity.window().printed() + (settled(activity).isEmpty() ? "" : FLAG))));
        if (list.isOwn()) {
            var own = list.line(activity);
            var from = own.from().map(this::day).orElse("–");
            var to = own.to()
                    .filter(last -> !own.from().filter(last::equals).isPresent())
                    .map(last -> "\u00a0– " + day(last))
                    .orElse("");
            cells.add(Cell.of(from + to));
            cells.add(Cell.of(own.responsibleName().isEmpty() ? "–" : own.responsibleName()));
        }
        return new Grid.Line(Grid.Kind.PLAIN, cells);
    }

    /** A day that stays on one line. */
    private String day(LocalDate day) {
        return list.t().date(day).replace(' ', '\u00a0');
    }

    private static Cell mark(boolean applies) {
        return Cell.of(applies ? "✓" : "–");
    }

    /** Which day stands for a date of the letter that there is not. */
    private List<Block> settled(Activity activity) {
        Words t = list.t();
        return switch (activity.window()) {
            case ReportingWindow.Unsettled odd ->
                List.of(Block.note("* "
                        + t.s(
                                "{0} ไม่มีอยู่จริง ระหว่างรอกรมยืนยันให้ถือวันที่ {1}",
                                odd.printedDate(), odd.proposed())));
            case ReportingWindow.ByDate(var date, var printed, var settlement) ->
                settlement
                        .map(by -> List.<Block>of(Block.note("* "
                                + t.s(
                                        "{0}: ให้ถือวันที่ {1} ยืนยันโดย {2} เมื่อ {3} {4}",
                                        printed, date, by.by(), by.at(), by.note()))))
                        .orElse(List.of());
            default -> List.of();
        };
    }
}
