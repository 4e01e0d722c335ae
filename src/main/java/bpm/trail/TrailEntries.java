package bpm.trail;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of the trail, one hash-chained row of numbers for each office. */
@Component
public class TrailEntries {

    private final JdbcClient database;

    TrailEntries(JdbcClient database) {
        this.database = database;
    }

    /** A line's number, and the year in whose partition it lies: it never falls along a chain. */
    record Place(long number, int year) {}

    /** The place of the office's next line; holds the office's chain until the transaction ends. */
    Place next(OfficeCode office, FiscalYear year) {
        return database.sql("""
                        insert into trail_head (office, number, year)
                        values (:office, 1, :year)
                        on conflict (office) do update
                        set number = trail_head.number + 1, year = greatest(trail_head.year, excluded.year)
                        returning number, year
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .query((row, i) -> new Place(row.getLong("number"), row.getInt("year")))
                .single();
    }

    void append(TrailLine line, int year) {
        var previous = hashOf(line.office(), line.number() - 1);
        database.sql("""
                        insert into trail_entry (office, number, year, at, actor, actor_name, actor_office,
                            what, subject, detail, previous, hash)
                        values (:office, :number, :year, :at, :actor, :actorName, :actorOffice,
                            :what, :subject, :detail, :previous, :hash)
                        """)
                .param("office", line.office().value())
                .param("number", line.number())
                .param("year", year)
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("actor", line.actor())
                .param("actorName", line.actorName())
                .param("actorOffice", line.actorOffice().value())
                .param("what", line.what())
                .param("subject", line.subject())
                .param("detail", line.detail())
                .param("previous", previous)
                .param("hash", line.hash(previous))
                .update();
    }

    private String hashOf(OfficeCode office, long number) {
        return database.sql("""
                        select hash from trail_entry where office = :office and number = :number
                        union all
                        select hash from trail_detached where office = :office and number = :number
                        """)
                .param("office", office.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** What happened to one subject, latest first. */
    public List<TrailLine> of(String subject, int most) {
        return database.sql("""
                        select office, number, at, actor, actor_name, actor_office, what, subject, detail
                        from trail_entry
                        where subject = :subject
                        order by at desc, number desc
                        limit :most
                        """)
                .param("subject", subject)
                .param("most", most)
                .query((row, i) -> line(row))
                .list();
    }

    /**
     * Every line in the order of its chain, a thousand at a time; the caller's transaction holds the
     * cursor.
     */
    void walk(Consumer<ChainedLine> visit) {
        database.sql("""
                        select coalesce(e.office, h.office) as office, coalesce(h.number, 0) as count,
                            e.number, e.at, e.actor, e.actor_name, e.actor_office, e.what, e.subject,
                            e.detail, e.previous, e.hash
                        from trail_entry e
                        full join trail_head h on h.office = e.office
                        order by 1, e.number
                        """).withFetchSize(1000).query((ResultSet row) -> visit.accept(chained(row)));
    }

    /** Where each chain goes on after the years that were taken away. */
    List<SealedHead> detached() {
        return database.sql("""
                        select distinct on (office) office, number, hash
                        from trail_detached
                        order by office, number desc
                        """)
                .query((row, i) -> new SealedHead(
                        new OfficeCode(row.getString("office")),
                        row.getLong("number"),
                        row.getString("hash")))
                .list();
    }

    private static ChainedLine chained(ResultSet row) throws SQLException {
        var office = new OfficeCode(row.getString("office"));
        long count = row.getLong("count");
        return row.getString("hash") == null
                ? new ChainedLine(office, count, Optional.empty(), "", "")
                : new ChainedLine(
                        office,
                        count,
                        Optional.of(line(row)),
                        row.getString("previous"),
                        row.getString("hash"));
    }

    private static TrailLine line(ResultSet row) throws SQLException {
        return new TrailLine(
                new OfficeCode(row.getString("office")),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("actor"),
                row.getString("actor_name"),
                new OfficeCode(row.getString("actor_office")),
                row.getString("what"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
