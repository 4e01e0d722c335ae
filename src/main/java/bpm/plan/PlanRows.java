package bpm.plan;

import bpm.org.OfficeCode;
import bpm.plan.ReportingWindow.Anchor;
import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.ReportingWindow.DaysAfter;
import bpm.plan.ReportingWindow.Unsettled;
import bpm.plan.ReportingWindow.WithinMonth;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a plan, put together again. */
@Component
class PlanRows {

    private record TopicRow(String activity, String under, Topic topic) {}

    private final JdbcClient database;

    PlanRows(JdbcClient database) {
        this.database = database;
    }

    Plan plan(FiscalYear year) {
        var topics = topics(year);
        var activities = new HashMap<ProjectKey, List<Activity>>();
        for (var activity : activities(year, topics)) {
            activities
                    .computeIfAbsent(activity.key().project(), key -> new ArrayList<>())
                    .add(activity);
        }
        var projects = database.sql("""
                        select office, number, name, name_en,
                            printed_number, printed_part1, printed_part2, notes
                        from plan_project
                        where year = :year
                        order by key
                        """)
                .param("year", year.number())
                .query((row, i) -> project(year, row, activities))
                .list();
        return new Plan(year, projects);
    }

    private List<Activity> activities(FiscalYear year, Map<String, List<Topic>> topics) {
        return database.sql("""
                        select key, name, name_en, printed_number, printed_part1, printed_part2,
                            level, evaluation, results, area, window_kind, window_printed, window_date,
                            window_days, window_anchor, window_quarters, window_printed_date,
                            settled_by, settled_at, settled_note, target, unit, success_points, notes
                        from plan_activity
                        where year = :year
                        order by key
                        """)
                .param("year", year.number())
                .query((row, i) ->
                        activity(row, topics.getOrDefault(row.getString("key"), List.of())))
                .list();
    }

    private Map<String, List<Topic>> topics(FiscalYear year) {
        var rows = database.sql("""
                        select topic.activity, coalesce(topic.under, '') as under, topic.number, topic.kind,
                            topic.text, topic.printed, topic.note
                        from plan_topic topic
                        join plan_activity activity on activity.key = topic.activity
                        where activity.year = :year
                        order by topic.activity, topic.position
                        """)
                .param("year", year.number())
                .query((row, i) ->
                        new TopicRow(row.getString("activity"), row.getString("under"), topic(row)))
                .list();
        var tops = new HashMap<String, List<Topic>>();
        for (var row : rows) {
            if (row.under().isEmpty()) {
                var below = rows.stream()
                        .filter(other -> other.activity().equals(row.activity())
                                && other.under().equals(row.topic().number()))
                        .map(TopicRow::topic)
                        .toList();
                tops.computeIfAbsent(row.activity(), key -> new ArrayList<>())
                        .add(row.topic().over(below));
            }
        }
        return tops;
    }

    private static Project project(
            FiscalYear year, ResultSet row, Map<ProjectKey, List<Activity>> activities)
            throws SQLException {
        var office = Optional.ofNullable(row.getString("office")).map(OfficeCode::new);
        var key = new ProjectKey(year, office, row.getInt("number"));
        return new Project(
                key, title(row), texts(row, "notes"), activities.getOrDefault(key, List.of()));
    }

    private static Activity activity(ResultSet row, List<Topic> topics) throws SQLException {
        return new Activity(
                ActivityKey.of(row.getString("key")),
                title(row),
                Level.valueOf(row.getString("level")),
                new Forms(
                        row.getBoolean("evaluation"),
                        row.getBoolean("results"),
                        row.getBoolean("area")),
                window(row),
                new Target(Optional.ofNullable(row.getBigDecimal("target")), row.getString("unit")),
                texts(row, "success_points"),
                texts(row, "notes"),
                topics);
    }

    private static ReportingWindow window(ResultSet row) throws SQLException {
        var printed = row.getString("window_printed");
        var date = row.getObject("window_date", LocalDate.class);
        return switch (row.getString("window_kind")) {
            case "DAYS_AFTER" ->
                new DaysAfter(
                        row.getInt("window_days"),
                        Anchor.valueOf(row.getString("window_anchor")),
                        Set.of((Integer[]) row.getArray("window_quarters").getArray()),
                        printed);
            case "WITHIN_MONTH" -> new WithinMonth(YearMonth.from(date), printed);
            case "UNSETTLED" -> new Unsettled(row.getString("window_printed_date"), date, printed);
            default -> new ByDate(date, printed, settlement(row));
        };
    }

    private static Optional<Settlement> settlement(ResultSet row) throws SQLException {
        var by = row.getString("settled_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Settlement(
                        by,
                        row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                        row.getString("settled_note")));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(
                row.getString("number"),
                TopicKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("printed"),
                row.getString("note"),
                List.of());
    }

    private static Title title(ResultSet row) throws SQLException {
        return new Title(
                row.getString("name"),
                row.getString("name_en"),
                new Printed(
                        row.getString("printed_number"),
                        row.getString("printed_part1"),
                        row.getString("printed_part2")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
