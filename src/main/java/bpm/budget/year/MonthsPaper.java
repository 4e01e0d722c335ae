package bpm.budget.year;

import bpm.access.Actor;
import bpm.budget.PaperOfMoney;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.Measure;
import bpm.budget.month.Months;
import bpm.document.Filed;
import bpm.document.Paper;
import bpm.document.PaperHead;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Grid;
import bpm.plan.Gift;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plan and result of an office's year by month, on paper (แผน/ผล รายเดือน): October to September, with
 * quarters.
 */
@Component
class MonthsPaper implements Paper {

    private static final int NAME = 30;
    private static final int FIGURE = 15;

    private final OpeningYear opening;
    private final JdbcClient database;
    private final Clock clock;

    MonthsPaper(OpeningYear opening, JdbcClient database, Clock clock) {
        this.opening = opening;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MONTHS;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        return place instanceof PaperPlace.OfOffice at
                && actor.sees(at.office())
                && database.sql("""
                        select exists (
                            select from plan_assignment_v where year = :year and office like :scope)
                        """)
                        .param("year", at.year().number())
                        .param("scope", at.office().scope() + "%")
                        .query(Boolean.class)
                        .single();
    }

    /** The year as a whole is not sent, only its months are. */
    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return Optional.empty();
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        if (!(place instanceof PaperPlace.OfOffice at)) {
            throw Problem.notFound();
        }
        var opened = opening.open(actor, at.office(), at.year());
        var blocks = new ArrayList<Block>(PaperHead.of(t, kind(), opened.office(), opened.year()));
        blocks.add(Block.note(t.s("ข้อมูลเมื่อ {0}", LocalDate.now(clock))));
        blocks.add(grid(opened, t));
        blocks.add(Block.note(t.s("ยอดไตรมาสและทั้งปีคิดจากรายเดือน ช่องว่างคือยังไม่ได้บันทึก")));
        blocks.add(PaperOfMoney.signing(t));
        return Document.of(t.s(kind().title()), opened.office().full(t), t, blocks)
                .shaped(Document.Shape.LYING);
    }

    private static Grid grid(OpenedYear opened, Words t) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("แผน/ผล"), NAME));
        for (var month : FiscalMonth.all(opened.year())) {
            columns.add(new Column(month.brief(t), FIGURE));
            if (month.place() % 3 == 0) {
                columns.add(new Column(t.s("ไตรมาส {0}", month.quarter()), FIGURE + 2));
            }
        }
        columns.add(new Column(t.s("ทั้งปี"), FIGURE + 3));
        var lines = new ArrayList<Grid.Line>();
        for (var activity : opened.activities()) {
            lines.add(Grid.Line.group("%s %s (%s)"
                    .formatted(
                            activity.activity(),
                            t.name(activity.name(), activity.nameEn()),
                            activity.unit().orElse(t.s("หลายหน่วยนับ")))));
            for (var measure : Measure.values()) {
                boolean told = measure.isBaht() || activity.unit().isPresent();
                lines.add(line(Grid.Kind.PLAIN, activity.months(), measure, told, t));
            }
        }
        lines.add(Grid.Line.group(t.s("รวมเงินทุกกิจกรรม")));
        for (var measure : List.of(Measure.PLANNED_BAHT, Measure.RESULT_BAHT)) {
            lines.add(line(Grid.Kind.TOTAL, opened.total(), measure, true, t));
        }
        return new Grid("", years(opened, t), columns, lines, "–");
    }

    /** The calendar years above their months: one quarter lies in the first, three in the second. */
    private static List<Grid.Band> years(OpenedYear opened, Words t) {
        var months = FiscalMonth.all(opened.year());
        return List.of(
                new Grid.Band("", 1),
                new Grid.Band(year(months.getFirst(), t), 4),
                new Grid.Band(year(months.getLast(), t), 12),
                new Grid.Band("", 1));
    }

    private static String year(FiscalMonth month, Words t) {
        return month.in(t).replaceAll("^\\S+ ", "");
    }

    private static Grid.Line line(
            Grid.Kind kind, Months months, Measure measure, boolean told, Words t) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(t.s(measure.title())));
        for (int place = 1; place <= FiscalMonth.MONTHS; place++) {
            cells.add(number(months.at(place, measure), told));
            if (place % 3 == 0) {
                cells.add(number(months.quarter(place / 3, measure), told));
            }
        }
        cells.add(number(months.year(measure), told));
        return new Grid.Line(kind, cells);
    }

    /** Without needless zeros, as the page has it: the table is wide enough already. */
    private static Cell number(Optional<BigDecimal> value, boolean told) {
        return told ? Cell.number(value.map(Gift::plain)) : Cell.NOTHING;
    }
}
