package bpm.budget.entering;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.ledger.Balances;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyPlace;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole ledger in the order of its days (ทะเบียนคุมทั้งฉบับ), as a paper and as a table. */
@Component
class LedgerPapers {

    private final JdbcClient database;
    private final Offices offices;

    LedgerPapers(JdbcClient database, Offices offices) {
        this.database = database;
        this.offices = offices;
    }

    /** All lines with what is free after each; in the caller's transaction. */
    List<LedgerLine> lines(MoneyPlace place) {
        var lines = database.sql("""
                        select id, day, document, kind, acts_as, category, fund, other_office, note,
                            granted, moved, returned, handed_on, committed, disbursed, advanced, carried_over
                        from budget_entry_v
                        where office = :office and activity = :activity
                        order by day, id
                        """)
                .param("office", place.office().value())
                .param("activity", place.purpose().toString())
                .query(LedgerPapers::line)
                .list();
        var told = new ArrayList<LedgerLine>();
        var free = Baht.ZERO;
        for (var line : lines) {
            free = free.plus(line.change().free());
            told.add(line.after(free));
        }
        return told;
    }

    Table table(Words t, MoneyPlace place) {
        return new Table(
                t.s("ทะเบียนคุมงบประมาณ"),
                List.of(
                        new Column(t.s("วันที่"), 12),
                        new Column(t.s("เลขที่เอกสาร"), 20),
                        new Column(t.s("รายการ"), 20),
                        new Column(t.s("งบรายจ่าย"), 16),
                        new Column(t.s("แหล่งเงิน"), 20),
                        new Column(t.s("หน่วยงานคู่รายการ"), 24),
                        new Column(t.s("หมายเหตุ"), 40),
                        new Column(t.s("ได้รับจัดสรร"), 15),
                        new Column(t.s("ส่งต่อ"), 15),
                        new Column(t.s("ผูกพัน"), 15),
                        new Column(t.s("เบิกจ่าย"), 15),
                        new Column(t.s("ยืม"), 15),
                        new Column(t.s("กันเหลื่อมปี"), 15),
                        new Column(t.s("ใช้ได้อีก"), 15)),
                lines(place).stream().map(line -> row(t, line)).toList());
    }

    private List<Cell> row(Words t, LedgerLine line) {
        var change = line.change();
        return List.of(
                Cell.of(line.day()),
                Cell.of(line.document()),
                Cell.of(t.s(line.kind().title())),
                Cell.of(t.s(line.category().title())),
                Cell.of(t.s(line.fund().title())),
                Cell.of(line.other().map(code -> offices.get(code).brief(t)).orElse("")),
                Cell.of(line.note()),
                Cell.of(change.allotted().value()),
                Cell.of(change.handedOn().value()),
                Cell.of(change.committed().value()),
                Cell.of(change.disbursed().value()),
                Cell.of(change.advanced().value()),
                Cell.of(change.carriedOver().value()),
                Cell.of(line.freeAfter().value()));
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        return new LedgerLine(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                row.getString("document"),
                EntryKind.valueOf(row.getString("kind")),
                EntryKind.valueOf(row.getString("acts_as")),
                Category.valueOf(row.getString("category")),
                Fund.valueOf(row.getString("fund")),
                Optional.ofNullable(row.getString("other_office")).map(OfficeCode::new),
                row.getString("note"),
                Balances.figures(row),
                Baht.ZERO);
    }
}
