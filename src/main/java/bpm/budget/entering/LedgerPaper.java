package bpm.budget.entering;

import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.budget.PaperOfMoney;
import bpm.budget.ledger.Balance;
import bpm.budget.ledger.Figures;
import bpm.budget.ledger.MoneyPlace;
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
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of an activity at an office on paper (ทะเบียนคุมเงินงบประมาณ): all lines in the order of their
 * days.
 */
@Component
class LedgerPaper implements Paper {

    private final OpeningLedger opening;
    private final LedgerPapers papers;
    private final JdbcClient database;

    LedgerPaper(OpeningLedger opening, LedgerPapers papers, JdbcClient database) {
        this.opening = opening;
        this.papers = papers;
        this.database = database;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.LEDGER;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        var at = place.activity();
        return actor.sees(at.office())
                && database.sql("""
                        select exists (
                            select from budget_entry_v where office = :office and activity = :activity)
                        """)
                        .param("office", at.office().value())
                        .param("activity", at.key().toString())
                        .query(Boolean.class)
                        .single();
    }

    /** Nothing of a ledger is sent: it is printed as it stands. */
    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return Optional.empty();
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        var at = place.activity();
        return document(actor, MoneyPlace.of(at.key().toString(), at.office().value()), t);
    }

    /** The ledger of an activity or of a project, in the caller's transaction. */
    Document document(Actor actor, MoneyPlace place, Words t) {
        var ledger = opening.open(actor, place, 0, 1);
        var title = ledger.title();
        var blocks = new ArrayList<Block>(PaperHead.of(
                t,
                kind(),
                t.name(title.thai(), title.english()),
                ledger.office(),
                place.purpose().year()));
        blocks.add(lines(papers.lines(place), ledger.figures(), t));
        if (ledger.balances().size() > 1) {
            blocks.add(accounts(ledger.balances(), ledger.figures(), t));
        }
        blocks.add(
                Block.note(
                        t.s(
                                "ใช้ได้อีก = ได้รับจัดสรร − ส่งต่อ − ผูกพัน − เบิกจ่าย − ยืม − กันเหลื่อมปี (บาท)")));
        blocks.add(PaperOfMoney.signing(t));
        return Document.of(t.s(kind().title()), ledger.office().full(t), t, blocks)
                .shaped(Document.Shape.LYING);
    }

    private static Grid lines(List<LedgerLine> entries, Figures sums, Words t) {
        var columns = new ArrayList<Column>(List.of(
                new Column(t.s("วันที่"), 30),
                new Column(t.s("เลขที่เอกสาร"), 34),
                new Column(t.s("รายการ"), 60),
                new Column(t.s("บัญชี"), 30)));
        columns.addAll(amounts(t));
        var lines = new ArrayList<Grid.Line>();
        for (var entry : entries) {
            var cells = new ArrayList<Cell>(List.of(
                    Cell.of(entry.day()),
                    Cell.of(entry.document().isBlank() ? "–" : entry.document()),
                    Cell.of(said(entry, t)),
                    Cell.of(t.s(entry.category().title()) + "\n"
                            + t.s(entry.fund().title()))));
            cells.addAll(figures(entry.change(), entry.freeAfter()));
            lines.add(new Grid.Line(Grid.Kind.PLAIN, cells));
        }
        var sum = new ArrayList<Cell>(
                List.of(Cell.of(t.s("รวม")), Cell.NOTHING, Cell.NOTHING, Cell.NOTHING));
        sum.addAll(figures(sums, sums.free()));
        lines.add(new Grid.Line(Grid.Kind.TOTAL, sum));
        return Grid.of("", columns, lines, "–");
    }

    /** What it is, and why; a correction says what it corrects. */
    private static String said(LedgerLine entry, Words t) {
        var kind = t.s(entry.kind().title())
                + (entry.kind() == entry.actsAs()
                        ? ""
                        : " · " + t.s(entry.actsAs().title()));
        return entry.note().isBlank() ? kind : kind + "\n" + entry.note();
    }

    private static Grid accounts(List<Balance> balances, Figures sums, Words t) {
        var columns = new ArrayList<Column>(List.of(new Column(t.s("บัญชี"), 60)));
        columns.addAll(amounts(t));
        var lines = new ArrayList<Grid.Line>();
        for (var balance : balances) {
            var account = balance.account();
            var cells = new ArrayList<Cell>(List.of(Cell.of(
                    t.s(account.category().title()) + " · " + t.s(account.fund().title()))));
            cells.addAll(figures(balance.figures(), balance.figures().free()));
            lines.add(new Grid.Line(Grid.Kind.PLAIN, cells));
        }
        var sum = new ArrayList<Cell>(List.of(Cell.of(t.s("รวม"))));
        sum.addAll(figures(sums, sums.free()));
        lines.add(new Grid.Line(Grid.Kind.TOTAL, sum));
        return Grid.of(t.s("ตามงบรายจ่ายและแหล่งเงิน"), columns, lines, "–");
    }

    private static List<Column> amounts(Words t) {
        return PaperOfMoney.columns(
                t.s("ได้รับจัดสรร"),
                t.s("ส่งต่อ"),
                t.s("ผูกพัน"),
                t.s("เบิกจ่าย"),
                t.s("ยืม"),
                t.s("กันเหลื่อมปี"),
                t.s("ใช้ได้อีก"));
    }

    private static List<Cell> figures(Figures change, Baht free) {
        return List.of(
                PaperOfMoney.cell(change.allotted()),
                PaperOfMoney.cell(change.handedOn()),
                PaperOfMoney.cell(change.committed()),
                PaperOfMoney.cell(change.disbursed()),
                PaperOfMoney.cell(change.advanced()),
                PaperOfMoney.cell(change.carriedOver()),
                Cell.of(free.value()));
    }
}
