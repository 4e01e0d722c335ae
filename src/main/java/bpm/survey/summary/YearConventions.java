package bpm.survey.summary;

import bpm.access.Actor;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** What the department has chosen for each year's summaries (วิธีคำนวณของปี). */
@Component
class YearConventions {

    private final JdbcClient database;

    YearConventions(JdbcClient database) {
        this.database = database;
    }

    /** The year's conventions; the default ones while nothing was chosen. */
    Conventions of(FiscalYear year) {
        return database.sql("select sd, bands from survey_convention where year = :year")
                .param("year", year.number())
                .query((row, i) -> new Conventions(
                        Deviation.valueOf(row.getString("sd")),
                        Band.Bounds.valueOf(row.getString("bands"))))
                .optional()
                .orElse(Conventions.DEFAULT);
    }

    /** Who chose them, and how often they were chosen; version 0 while they are the default. */
    ChosenConventions choice(FiscalYear year) {
        return database.sql("""
                        select version, changed_at, changed_by_name
                        from survey_convention
                        where year = :year
                        """)
                .param("year", year.number())
                .query((row, i) -> new ChosenConventions(
                        of(year),
                        row.getInt("version"),
                        row.getString("changed_by_name"),
                        Optional.of(row.getObject("changed_at", OffsetDateTime.class)
                                .toInstant())))
                .optional()
                .orElse(new ChosenConventions(Conventions.DEFAULT, 0, "", Optional.empty()));
    }

    /** Keeps a choice over the version that was seen; false if somebody was there before. */
    boolean keep(FiscalYear year, Conventions chosen, int seen, Actor actor, Instant now) {
        return database.sql("""
                        insert into survey_convention (year, sd, bands, version, changed_at, changed_by_name)
                        select :year, :sd, :bands, 1, :now, :by
                        where :seen = 0
                        on conflict (year) do nothing
                        """).params(values(year, chosen, seen, actor, now)).update() == 1
                || database.sql("""
                        update survey_convention
                        set sd = :sd, bands = :bands, version = version + 1, changed_at = :now,
                            changed_by_name = :by
                        where year = :year and version = :seen
                        """)
                                .params(values(year, chosen, seen, actor, now))
                                .update()
                        == 1;
    }

    private static Map<String, Object> values(
            FiscalYear year, Conventions chosen, int seen, Actor actor, Instant now) {
        return Map.of(
                "year", year.number(),
                "sd", chosen.deviation().name(),
                "bands", chosen.bounds().name(),
                "seen", seen,
                "now", now.atOffset(ZoneOffset.UTC),
                "by", actor.fullName());
    }
}
