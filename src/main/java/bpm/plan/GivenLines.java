package bpm.plan;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has been given what (รายการที่มอบหมายแล้ว), as its giver sees it; in the caller's transaction. */
@Component
public class GivenLines {

    private final JdbcClient database;

    GivenLines(JdbcClient database) {
        this.database = database;
    }

    /** How many provinces and districts in the actor's scope have an activity. */
    public record Count(String activity, int provinces, int districts) {}

    /** What each office in the actor's scope has of an activity. */
    public Map<OfficeCode, GivenLine> of(ActivityKey activity) {
        return database
                .sql("""
                        select office, target, unit, responsible_name, given_office, changed_at,
                            changed_by_name, cancelled_at is not null as cancelled, cancelled_reason, version
                        from plan_assignment
                        where activity = :activity
                        order by office
                        """)
                .param("activity", activity.toString())
                .query(GivenLines::line)
                .stream()
                .collect(Collectors.toMap(
                        GivenLine::office, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** As {@link #of}, while nobody else can give or cancel the activity until this transaction ends. */
    public Map<OfficeCode, GivenLine> locked(ActivityKey activity) {
        lock(List.of(activity));
        return of(activity);
    }

    /** Keeps others from giving or cancelling these; always in one order, so that nobody waits in a ring. */
    public void lock(Collection<ActivityKey> activities) {
        activities.stream()
                .sorted()
                .forEach(activity -> database.sql(
                                "select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                        .param("name", "giving " + activity)
                        .query((row, number) -> true)
                        .single());
    }

    /** Keeps others from cancelling these while something is handed on for them; many may at once. */
    public void hold(Collection<ActivityKey> activities) {
        activities.stream()
                .distinct()
                .sorted()
                .forEach(activity -> database.sql(
                                "select pg_advisory_xact_lock_shared(hashtextextended(:name, 0))")
                        .param("name", "giving " + activity)
                        .query((row, number) -> true)
                        .single());
    }

    /** One at a time cancels what an office has of a project, so that the last one knows to be the last. */
    public void cancelInTurn(ProjectKey project, OfficeCode office) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "cancelling " + project + " " + office)
                .query((row, number) -> true)
                .single();
    }

    /** What the giver gave in a year and the same office was never given in the other, by that activity. */
    public Map<ActivityKey, List<GivenLine>> notYet(
            OfficeCode giver, FiscalYear former, FiscalYear year) {
        var found = new TreeMap<ActivityKey, List<GivenLine>>();
        database.sql("""
                        select f.activity, f.office, f.target, f.unit, f.responsible_name, f.given_office,
                            f.changed_at, f.changed_by_name, false as cancelled, f.cancelled_reason, f.version
                        from plan_assignment f
                        left join plan_assignment n
                            on n.office = f.office and n.activity = :year || substr(f.activity, 5)
                        where f.year = :former
                          and f.given_office = :giver
                          and f.cancelled_at is null
                          and n.office is null
                        order by f.activity, f.office
                        """)
                .param("giver", giver.value())
                .param("former", former.number())
                .param("year", year.toString())
                .query(row -> {
                    found.computeIfAbsent(
                                    ActivityKey.of(row.getString("activity")),
                                    any -> new ArrayList<>())
                            .add(line(row, 0));
                });
        return found;
    }

    /** For each activity of the year that anyone in scope has, how many have it. */
    public Map<String, Count> counts(FiscalYear year) {
        return database
                .sql("""
                        select activity,
                            count(*) filter (where length(office) = 2) as provinces,
                            count(*) filter (where length(office) = 4) as districts
                        from plan_assignment
                        where year = :year
                          and cancelled_at is null
                        group by activity
                        order by activity
                        """)
                .param("year", year.number())
                .query((row, number) -> new Count(
                        row.getString("activity"),
                        row.getInt("provinces"),
                        row.getInt("districts")))
                .stream()
                .collect(Collectors.toMap(Count::activity, Function.identity()));
    }

    private static GivenLine line(ResultSet row, int number) throws SQLException {
        return new GivenLine(
                new OfficeCode(row.getString("office")),
                Optional.ofNullable(row.getBigDecimal("target")).map(Gift::plain),
                row.getString("unit"),
                row.getString("responsible_name"),
                new OfficeCode(row.getString("given_office")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"),
                row.getBoolean("cancelled"),
                row.getString("cancelled_reason"),
                row.getInt("version"));
    }
}
