package bpm.budget.importing;

import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The files that were brought in (ประวัตินำเข้า); inside the caller's transaction. */
@Component
public class Imports {

    private static final int LISTED = 20;

    private final JdbcClient database;

    Imports(JdbcClient database) {
        this.database = database;
    }

    /** A file that was brought in. */
    public record Line(
            long id,
            String fileName,
            int entries,
            int over,
            int known,
            int leftOut,
            Baht total,
            Instant at,
            String by) {}

    long add(Actor actor, FiscalYear year, String fileName, CheckedImport checked, Instant at) {
        return database.sql("""
                        insert into budget_import (office, year, file_name, entries, over, known,
                            left_out, total, added_at, added_by, added_by_name)
                        values (:office, :year, :name, :entries, :over, :known, :leftOut, :total, :at, :by,
                            :byName)
                        returning id
                        """)
                .param("office", actor.office().value())
                .param("year", year.number())
                .param("name", fileName)
                .param("entries", checked.fresh().size())
                .param("over", checked.over().size())
                .param("known", checked.known().size())
                .param("leftOut", checked.wrong().size())
                .param("total", checked.total().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.id())
                .param("byName", actor.fullName())
                .query(Long.class)
                .single();
    }

    /** The latest of an office. */
    List<Line> of(OfficeCode office, FiscalYear year) {
        return database.sql("""
                        select id, file_name, entries, over, known, left_out, total, added_at, added_by_name
                        from budget_import
                        where office = :office and year = :year
                        order by added_at desc, id desc
                        limit :most
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .param("most", LISTED)
                .query((row, i) -> new Line(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getInt("entries"),
                        row.getInt("over"),
                        row.getInt("known"),
                        row.getInt("left_out"),
                        new Baht(row.getBigDecimal("total")),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getString("added_by_name")))
                .list();
    }
}
