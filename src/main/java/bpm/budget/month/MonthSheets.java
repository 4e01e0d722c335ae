package bpm.budget.month;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plans and results by month as offices entered them, in the scope of the transaction. */
@Component
public class MonthSheets {

    private static final String SHEETS = """
            select a.activity, a.office, a.activity_name, a.activity_name_en, a.unit, a.target,
                coalesce(s.version, 0) as version, m.place, m.planned_quantity, m.result_quantity,
                m.planned_baht, m.result_baht
            from plan_assignment_v a
            left join budget_month_sheet s on s.office = a.office and s.activity = a.activity
            left join budget_month m on m.office = a.office and m.activity = a.activity
            where a.office = :office and a.year = :year
            """;

    private final JdbcClient database;
    private final Clock clock;

    MonthSheets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who wrote a month's figures last, and when. */
    record LastWriter(String name, Instant at) {}

    /** Every assignment of the office in the year, in the order of the plan. */
    public List<MonthSheet> of(OfficeCode office, FiscalYear year) {
        return sheets(office, year, "");
    }

    /** One assignment's, where the office has it. */
    public Optional<MonthSheet> find(ActivityKey activity, OfficeCode office) {
        return sheets(office, activity.year(), activity.toString()).stream().findFirst();
    }

    /** Nobody else writes months of the office and year until this transaction ends. */
    public void hold(OfficeCode office, FiscalYear year) {
        database.sql("select pg_advisory_xact_lock(hashtext(:key))::text")
                .param("key", "budget_month:" + office + ":" + year)
                .query(String.class)
                .single();
    }

    Optional<LastWriter> lastWriter(OfficeCode office, MonthCell cell) {
        return database.sql("""
                        select updated_by_name, updated_at
                        from budget_month
                        where office = :office and activity = :activity and place = :place
                        """)
                .param("office", office.value())
                .param("activity", cell.activity().toString())
                .param("place", cell.place())
                .query((row, i) -> new LastWriter(
                        row.getString("updated_by_name"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** One more version of the assignment's sheet. */
    void touch(MonthSheet sheet, Actor actor) {
        database.sql("""
                        insert into budget_month_sheet as kept
                            (office, activity, year, updated_at, updated_by, updated_by_name)
                        values (:office, :activity, :year, :now, :actor, :actorName)
                        on conflict (office, activity) do update
                        set version = kept.version + 1, updated_at = excluded.updated_at,
                            updated_by = excluded.updated_by,
                            updated_by_name = excluded.updated_by_name
                        """)
                .param("office", sheet.office().value())
                .param("activity", sheet.activity().toString())
                .param("year", sheet.activity().year().number())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", actor.id())
                .param("actorName", actor.fullName())
                .update();
    }

    /** Writes the four figures of a month. */
    void keep(MonthSheet sheet, int place, Months months, Actor actor) {
        database.sql("""
                        insert into budget_month (office, activity, place, planned_quantity,
                            result_quantity, planned_baht, result_baht, updated_at, updated_by_name)
                        values (:office, :activity, :place, :plannedQuantity, :resultQuantity,
                            :plannedBaht, :resultBaht, :now, :actorName)
                        on conflict (office, activity, place) do update
                        set planned_quantity = excluded.planned_quantity,
                            result_quantity = excluded.result_quantity,
                            planned_baht = excluded.planned_baht, result_baht = excluded.result_baht,
                            updated_at = excluded.updated_at,
                            updated_by_name = excluded.updated_by_name
                        """)
                .param("office", sheet.office().value())
                .param("activity", sheet.activity().toString())
                .param("place", place)
                .param(
                        "plannedQuantity",
                        value(months, place, Measure.PLANNED_QUANTITY),
                        Types.NUMERIC)
                .param(
                        "resultQuantity",
                        value(months, place, Measure.RESULT_QUANTITY),
                        Types.NUMERIC)
                .param("plannedBaht", value(months, place, Measure.PLANNED_BAHT), Types.NUMERIC)
                .param("resultBaht", value(months, place, Measure.RESULT_BAHT), Types.NUMERIC)
                .param("now", OffsetDateTime.now(clock))
                .param("actorName", actor.fullName())
                .update();
    }

    private List<MonthSheet> sheets(OfficeCode office, FiscalYear year, String activity) {
        var which = activity.isEmpty() ? "" : "  and a.activity = :activity\n";
        var heads = new LinkedHashMap<String, MonthSheet>();
        var values = new HashMap<String, Map<Months.Slot, BigDecimal>>();
        var query = database.sql(SHEETS + which + "order by a.position, a.activity, m.place")
                .param("office", office.value())
                .param("year", year.number());
        (activity.isEmpty() ? query : query.param("activity", activity)).query(row -> {
            var key = row.getString("activity");
            heads.putIfAbsent(key, head(row));
            slots(row, values.computeIfAbsent(key, one -> new HashMap<>()));
        });
        return heads.entrySet().stream()
                .map(entry -> with(entry.getValue(), values.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    private static MonthSheet head(ResultSet row) throws SQLException {
        return new MonthSheet(
                ActivityKey.of(row.getString("activity")),
                new OfficeCode(row.getString("office")),
                row.getString("activity_name"),
                row.getString("activity_name_en"),
                row.getString("unit"),
                Optional.ofNullable(row.getBigDecimal("target")).map(Gift::plain),
                row.getInt("version"),
                Months.NONE);
    }

    private static MonthSheet with(MonthSheet head, Map<Months.Slot, BigDecimal> values) {
        return new MonthSheet(
                head.activity(),
                head.office(),
                head.name(),
                head.nameEn(),
                head.unit(),
                head.target(),
                head.version(),
                new Months(values));
    }

    /** The four figures of a row that has a month; a row without one adds nothing. */
    static void slots(ResultSet row, Map<Months.Slot, BigDecimal> into) throws SQLException {
        int place = row.getInt("place");
        for (var measure : Measure.values()) {
            var value = row.getBigDecimal(measure.name().toLowerCase(Locale.ROOT));
            if (place > 0 && value != null) {
                into.put(new Months.Slot(place, measure), Gift.plain(value));
            }
        }
    }

    @SuppressWarnings("NullAway") // what is not entered is null in the database
    private static BigDecimal value(Months months, int place, Measure measure) {
        return months.at(place, measure).orElse(null);
    }
}
