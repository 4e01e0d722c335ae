package bpm.budget.report;

import bpm.access.Actor;
import bpm.budget.PaperOfMoney;
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

/** The money of an office's year on paper (สรุปการเงินของปี): by activity, by office, by category and fund. */
@Component
class MoneyPaper implements Paper {

    private final MoneyYears years;
    private final JdbcClient database;
    private final Clock clock;

    MoneyPaper(MoneyYears years, JdbcClient database, Clock clock) {
        this.years = years;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MONEY;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        return place instanceof PaperPlace.OfOffice at
                && actor.sees(at.office())
                && database.sql("""
                        select exists (
                            select from budget_balance_v where year = :year and office like :scope)
                        """)
                        .param("year", at.year().number())
                        .param("scope", at.office().scope() + "%")
                        .query(Boolean.class)
                        .single();
    }

    /** Money is not sent: it is printed as it stands. */
    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return Optional.empty();
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        if (!(place instanceof PaperPlace.OfOffice at)) {
            throw Problem.notFound();
        }
        var money = years.of(actor, at.office(), at.year(), t);
        var blocks = new ArrayList<Block>(PaperHead.of(t, kind(), money.office(), money.year()));
        blocks.add(Block.note(t.s("ข้อมูลเมื่อ {0}", LocalDate.now(clock))));
        blocks.add(grid(t.s("ตามกิจกรรมและโครงการ"), money.activities(), money.total(), t));
        if (money.offices().size() > 1) {
            blocks.add(grid(t.s("ตามหน่วยงาน"), money.offices(), money.total(), t));
        }
        blocks.add(grid(t.s("ตามงบรายจ่ายและแหล่งเงิน"), money.categories(), money.total(), t));
        blocks.add(Block.note(t.s(
                "ร้อยละเบิกจ่าย = เบิกจ่าย ÷ ได้รับจัดสรร × 100 · เวลาของปีผ่านไปแล้ว {0}",
                t.percent(money.elapsed()))));
        blocks.add(PaperOfMoney.signing(t));
        return Document.of(t.s(kind().title()), money.office().full(t), t, blocks)
                .shaped(Document.Shape.LYING);
    }

    private static Grid grid(String caption, List<MoneyLine> lines, MoneyLine total, Words t) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("รายการ"), 70));
        columns.addAll(PaperOfMoney.columns(
                t.s("ได้รับจัดสรร"),
                t.s("ผูกพัน"),
                t.s("เบิกจ่าย"),
                t.s("ยืม"),
                t.s("กันเหลื่อมปี"),
                t.s("ใช้ได้อีก")));
        columns.add(new Column(t.s("ร้อยละเบิกจ่าย"), 18));
        var all = new ArrayList<Grid.Line>();
        lines.forEach(line -> all.add(new Grid.Line(Grid.Kind.PLAIN, cells(line.name(), line))));
        all.add(new Grid.Line(Grid.Kind.TOTAL, cells(t.s("รวม"), total)));
        return Grid.of(caption, columns, all, "–");
    }

    private static List<Cell> cells(String name, MoneyLine line) {
        return List.of(
                Cell.of(name),
                PaperOfMoney.cell(line.total()),
                PaperOfMoney.cell(line.committed()),
                PaperOfMoney.cell(line.disbursed()),
                PaperOfMoney.cell(line.advanced()),
                PaperOfMoney.cell(line.carriedOver()),
                Cell.of(line.free().value()),
                line.spent()
                        .map(percent -> Cell.of(new BigDecimal(percent.plain())))
                        .orElse(Cell.of("–")));
    }
}
