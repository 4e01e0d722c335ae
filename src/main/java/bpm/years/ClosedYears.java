package bpm.years;

import bpm.access.Actor;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Which years are closed (ปีที่ปิดแล้ว), and all that led there. */
@Component
class ClosedYears {

    private final JdbcClient database;

    ClosedYears(JdbcClient database) {
        this.database = database;
    }

    /** Nobody else writes into the year until the transaction ends: who began before is waited for. */
    void hold(FiscalYear year) {
        database.sql("select pg_advisory_xact_lock(2475, :year)")
                .param("year", year.number())
                .query((row, i) -> true)
                .single();
    }

    List<FiscalYear> all() {
        return database.sql("select year from years_closed order by year")
                .query((row, i) -> new FiscalYear(row.getInt("year")))
                .list();
    }

    /** The number of the snapshot that the year was closed with; empty while it is open. */
    Optional<Integer> snapshot(FiscalYear year) {
        return database.sql("select snapshot from years_closed where year = :year")
                .param("year", year.number())
                .query(Integer.class)
                .optional();
    }

    /** Whether the year's answers were taken away: then it stays closed until they are back. */
    boolean isDetached(FiscalYear year) {
        return database.sql("""
                        select exists (select from years_parts_told()
                            where detached and of_table = 'survey_response' and of_year = :year)
                        """)
                .param("year", year.number())
                .query(Boolean.class)
                .single();
    }

    void close(FiscalYear year, int snapshot, Actor actor, Instant at) {
        database.sql("""
                        insert into years_closed (year, snapshot, closed_at, closed_by, closed_by_name)
                        values (:year, :snapshot, :at, :by, :byName)
                        """)
                .param("year", year.number())
                .param("snapshot", snapshot)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.id())
                .param("byName", actor.fullName())
                .update();
    }

    void reopen(FiscalYear year) {
        database.sql("delete from years_closed where year = :year")
                .param("year", year.number())
                .update();
    }

    void add(FiscalYear year, YearStep step, Actor actor) {
        database.sql("""
                        insert into years_step (year, step, snapshot, reason, at, by, by_name)
                        values (:year, :step, :snapshot::int, :reason, :at, :by, :byName)
                        """)
                .param("year", year.number())
                .param("step", step.kind().name())
                .param("snapshot", step.snapshot().map(String::valueOf).orElse(null))
                .param("reason", step.reason())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("by", actor.id())
                .param("byName", step.by())
                .update();
    }

    /** All steps of a year, latest first. */
    List<YearStep> steps(FiscalYear year) {
        return database.sql("""
                        select step, snapshot, reason, at, by_name
                        from years_step
                        where year = :year
                        order by id desc
                        """)
                .param("year", year.number())
                .query((row, i) -> new YearStep(
                        YearStep.Kind.valueOf(row.getString("step")),
                        Optional.ofNullable(row.getObject("snapshot", Integer.class)),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }
}
