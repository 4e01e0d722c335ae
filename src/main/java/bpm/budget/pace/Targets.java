package bpm.budget.pace;

import bpm.access.Actor;
import bpm.budget.Category;
import bpm.budget.month.MonthDoors;
import bpm.plan.Gift;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the department set for the money of each year (เป้าหมายการเบิกจ่าย), in the caller's transaction. */
@Component
public class Targets {

    /** The target over all categories. */
    public static final String ALL = "ALL";

    private final JdbcClient database;
    private final Clock clock;

    Targets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Over all, and the five categories: the rows of the settings. */
    public static List<String> rows() {
        return Stream.concat(Stream.of(ALL), Stream.of(Category.values()).map(Category::name))
                .toList();
    }

    /** The Thai name of a row. */
    public static String title(String row) {
        return row.equals(ALL) ? "ภาพรวมทุกงบ" : Category.valueOf(row).title();
    }

    public YearTargets of(FiscalYear year) {
        var percents = new HashMap<String, Map<Integer, BigDecimal>>();
        database.sql("""
                        select category, quarter, percent
                        from budget_target
                        where year = :year
                        order by category, quarter
                        """).param("year", year.number()).query(row -> {
            percents.computeIfAbsent(row.getString("category"), one -> new HashMap<>())
                    .put(row.getInt("quarter"), Gift.plain(row.getBigDecimal("percent")));
        });
        return database.sql("""
                        select lock_day, version, changed_at, changed_by_name
                        from budget_year
                        where year = :year
                        """)
                .param("year", year.number())
                .query((row, i) -> new YearTargets(
                        row.getInt("lock_day"),
                        percents,
                        row.getInt("version"),
                        row.getString("changed_by_name"),
                        Optional.of(row.getObject("changed_at", OffsetDateTime.class)
                                .toInstant())))
                .optional()
                .orElseGet(() ->
                        new YearTargets(MonthDoors.LOCK_DAY, percents, 0, "", Optional.empty()));
    }

    /** Keeps all of a year in the place of the version seen; false where another one stands there by now. */
    boolean keep(FiscalYear year, YearTargets targets, Actor actor) {
        int kept = database.sql("""
                        insert into budget_year as kept (year, lock_day, changed_at, changed_by_name)
                        select :year, :lockDay, :now, :actorName
                        where :seen = 0 or exists (select from budget_year where year = :year)
                        on conflict (year) do update
                        set lock_day = excluded.lock_day, version = kept.version + 1,
                            changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
                        where kept.version = :seen
                        """)
                .param("year", year.number())
                .param("lockDay", targets.lockDay())
                .param("now", OffsetDateTime.now(clock))
                .param("actorName", actor.fullName())
                .param("seen", targets.version())
                .update();
        if (kept == 0) {
            return false;
        }
        database.sql("delete from budget_target where year = :year")
                .param("year", year.number())
                .update();
        targets.percents()
                .forEach((row, quarters) -> quarters.forEach((quarter, percent) -> database.sql("""
                                insert into budget_target (year, category, quarter, percent)
                                values (:year, :category, :quarter, :percent)
                                """)
                        .param("year", year.number())
                        .param("category", row)
                        .param("quarter", quarter)
                        .param("percent", percent)
                        .update()));
        return true;
    }
}
