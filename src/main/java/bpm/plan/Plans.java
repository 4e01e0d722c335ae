package bpm.plan;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of all years (แผนรายปี). A plan is kept in memory until its version in the database is
 * another, the department's or that of what offices have added.
 */
@Component
public class Plans {

    private final JdbcClient database;
    private final PlanRows rows;
    private final Map<FiscalYear, Edition> known = new ConcurrentHashMap<>();

    Plans(JdbcClient database, PlanRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Whether the actor may change plans: a planner of the department, or the system. */
    public static boolean mayRevise(Actor actor) {
        return actor.is(Role.PLANNER, OfficeCode.DEPARTMENT) || actor.equals(Actor.SYSTEM);
    }

    /** The year's published plan, with what offices have added. */
    public Plan year(FiscalYear year) {
        return find(year)
                .filter(Edition::published)
                .map(Edition::plan)
                .orElseThrow(Problem::notFound);
    }

    /** The activity of a published plan. */
    public Activity activity(ActivityKey key) {
        return year(key.year()).activity(key).orElseThrow(Problem::notFound);
    }

    /** The years that have a published plan, latest first. */
    public List<FiscalYear> years() {
        return database.sql(
                        "select year from plan_year where published_at is not null order by year desc")
                .query((row, i) -> new FiscalYear(row.getInt("year")))
                .list();
    }

    /** The year's plan, also while it is a draft. */
    public Optional<Edition> find(FiscalYear year) {
        var head = database.sql("""
                        select version, added_version, published_at is not null as published,
                            changed_by, changed_at
                        from plan_year
                        where year = :year
                        """)
                .param("year", year.number())
                .query((row, i) -> new Edition(
                        new Plan(year, List.of()),
                        row.getInt("version"),
                        row.getLong("added_version"),
                        row.getBoolean("published"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
        return head.map(now ->
                known.compute(year, (same, before) -> isCurrent(before, now) ? before : read(now)));
    }

    /**
     * The year's plan as the actor sees it: a draft only in the department, added projects above
     * and below.
     */
    public Optional<Edition> find(FiscalYear year, Actor actor) {
        return find(year)
                .filter(edition -> edition.published() || actor.office().isDepartment())
                .map(edition -> edition.with(edition.plan().seenFrom(actor.office())));
    }

    /** The year's activities as the actor sees them, in order. */
    public List<Activity> activities(FiscalYear year, Actor actor) {
        return find(year, actor).stream()
                .flatMap(edition -> edition.plan().activities())
                .toList();
    }

    /** The activity, where the actor sees it. */
    public Optional<Activity> find(ActivityKey key, Actor actor) {
        return find(key.year(), actor).flatMap(edition -> edition.plan().activity(key));
    }

    /** The moment too: a version that was rolled back may come again with another content. */
    private static boolean isCurrent(@Nullable Edition before, Edition now) {
        return before != null && before.with(now.plan()).equals(now);
    }

    private Edition read(Edition head) {
        var plan = rows.plan(head.plan().year());
        return new Edition(
                plan,
                head.version(),
                head.added(),
                head.published(),
                head.changedBy(),
                head.changedAt());
    }
}
