package bpm.trail;

import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The seals of months, with the lines that each holds fast (ผนึกรายเดือน). */
@Component
class Seals {

    private final JdbcClient database;

    Seals(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else seals. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(57569)")
                .query((row, i) -> true)
                .list();
    }

    /** Whether there is anything older than the moment to be sealed. */
    boolean hasLinesBefore(Instant moment) {
        return database.sql("select exists (select from trail_entry where at < :moment)")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** What time it is for the database, whose clock the nodes share. */
    Instant moment() {
        return database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /**
     * Each behind the one that it holds, however their months lie: a clock that was ahead left a month of
     * the future before those made later. Those that follow none come last.
     */
    List<Seal> all() {
        var left = database.sql(
                        "select month, made_at, previous, hash from trail_seal order by month")
                .query((row, i) -> seal(row))
                .list();
        var chain = new ArrayList<Seal>();
        var last = "";
        for (var next = following(left, last); next.isPresent(); next = following(left, last)) {
            chain.add(next.get());
            left.remove(next.get());
            last = next.get().hash();
        }
        chain.addAll(left);
        return chain;
    }

    private static Optional<Seal> following(List<Seal> seals, String hash) {
        return seals.stream().filter(seal -> seal.previous().equals(hash)).findFirst();
    }

    /** Writes down the last line of every chain as it stands at this moment, and gives them. */
    List<SealedHead> holdFast(YearMonth month) {
        database.sql("""
                        insert into trail_sealed (month, office, number, hash)
                        select :month, e.office, e.number, e.hash
                        from trail_entry e
                        join (select office, max(number) as number from trail_entry group by office) as last
                            using (office, number)
                        union all
                        (
                            select distinct on (d.office) :month, d.office, d.number, d.hash
                            from trail_detached d
                            where not exists (select from trail_entry e where e.office = d.office)
                            order by d.office, d.number desc
                        )
                        """).param("month", month.toString()).update();
        return of(month);
    }

    List<SealedHead> of(YearMonth month) {
        return database.sql("""
                        select office, number, hash
                        from trail_sealed
                        where month = :month
                        order by office collate "C"
                        """)
                .param("month", month.toString())
                .query((row, i) -> new SealedHead(
                        new OfficeCode(row.getString("office")),
                        row.getLong("number"),
                        row.getString("hash")))
                .list();
    }

    /** The lines under a seal that are not there any more as they were, with what stands there now. */
    List<SealedHead> gone(YearMonth month) {
        return database.sql("""
                        select s.office, s.number, coalesce(e.hash, d.hash, '') as hash
                        from trail_sealed s
                        left join trail_entry e on e.office = s.office and e.number = s.number
                        left join trail_detached d on d.office = s.office and d.number = s.number
                        where s.month = :month
                            and coalesce(e.hash, d.hash) is distinct from s.hash
                            and (d.number is not null or not exists (
                                select from trail_detached later
                                where later.office = s.office and later.number > s.number))
                        order by s.office collate "C"
                        """)
                .param("month", month.toString())
                .query((row, i) -> new SealedHead(
                        new OfficeCode(row.getString("office")),
                        row.getLong("number"),
                        row.getString("hash")))
                .list();
    }

    void add(Seal seal) {
        database.sql("""
                        insert into trail_seal (month, made_at, previous, hash)
                        values (:month, :at, :previous, :hash)
                        """)
                .param("month", seal.month().toString())
                .param("at", seal.madeAt().atOffset(ZoneOffset.UTC))
                .param("previous", seal.previous())
                .param("hash", seal.hash())
                .update();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                YearMonth.parse(row.getString("month")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("previous"),
                row.getString("hash"));
    }
}
