package bpm.budget.importing;

import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The files that were brought in (ประวัตินำเข้า); inside the caller's transaction. */
@Component
public class Imports {

    private static final int LISTED = 20;

    private static final String LINES = """
            select i.id, i.file_name, i.entries, i.over, i.known, i.left_out, i.total, i.added_at,
                i.added_by_name, u.undone_at, u.undone_by_name, u.reason
            from budget_import i
            left join budget_import_undone u on u.import = i.id
            where i.office = :office
            """;

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
            String by,
            Optional<Undone> undone) {

        /** What the trail calls it. */
        String subject() {
            return "import " + id;
        }
    }

    /** That it was taken back: when, by whom, why. */
    public record Undone(Instant at, String by, String reason) {}

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
        return database.sql(LINES + """
                          and i.year = :year
                        order by i.added_at desc, i.id desc
                        limit :most
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .param("most", LISTED)
                .query(Imports::line)
                .list();
    }

    /** That of the number, where the office brought it. */
    Optional<Line> find(OfficeCode office, long id) {
        return database.sql(LINES + "  and i.id = :id")
                .param("office", office.value())
                .param("id", id)
                .query(Imports::line)
                .optional();
    }

    /** Says that it was taken back; false where it was before. */
    boolean undo(Actor actor, long id, String reason, Instant at) {
        return database.sql("""
                        insert into budget_import_undone (import, office, reason, undone_at, undone_by,
                            undone_by_name)
                        values (:id, :office, :reason, :at, :by, :byName)
                        on conflict (import) do nothing
                        """)
                        .param("id", id)
                        .param("office", actor.office().value())
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", actor.id())
                        .param("byName", actor.fullName())
                        .update()
                > 0;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("file_name"),
                row.getInt("entries"),
                row.getInt("over"),
                row.getInt("known"),
                row.getInt("left_out"),
                new Baht(row.getBigDecimal("total")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by_name"),
                undone(row));
    }

    private static Optional<Undone> undone(ResultSet row) throws SQLException {
        var at = row.getObject("undone_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Undone(
                        at.toInstant(), row.getString("undone_by_name"), row.getString("reason")));
    }
}
