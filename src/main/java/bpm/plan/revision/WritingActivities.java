package bpm.plan.revision;

import bpm.plan.Activity;
import bpm.plan.ReportingWindow;
import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.ReportingWindow.DaysAfter;
import bpm.plan.ReportingWindow.Unsettled;
import bpm.plan.Topic;
import bpm.shared.FiscalYear;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes an activity of the plan with its topics, or takes it away. */
@Component
class WritingActivities {

    private final JdbcClient database;

    WritingActivities(JdbcClient database) {
        this.database = database;
    }

    void write(Activity activity) {
        database.sql("""
                        insert into plan_activity (key, project, year, office, number, name, name_en,
                            printed_number, printed_part1, printed_part2, level, evaluation, results, area,
                            window_kind, window_printed, window_date, window_days, window_anchor,
                            window_quarters, window_printed_date, settled_by, settled_at, settled_note,
                            target, unit, success_points, notes)
                        values (:key, :project, :year, :office, :number, :name, :english,
                            :printed, :part1, :part2, :level, :evaluation, :results, :area,
                            :kind, :wording, :date, :days, :anchor,
                            :quarters, :printedDate, :settledBy, :settledAt, :settledNote,
                            :target, :unit, :successPoints, :notes)
                        on conflict (key) do update set
                            name = excluded.name,
                            name_en = excluded.name_en,
                            printed_number = excluded.printed_number,
                            printed_part1 = excluded.printed_part1,
                            printed_part2 = excluded.printed_part2,
                            level = excluded.level,
                            evaluation = excluded.evaluation,
                            results = excluded.results,
                            area = excluded.area,
                            window_kind = excluded.window_kind,
                            window_printed = excluded.window_printed,
                            window_date = excluded.window_date,
                            window_days = excluded.window_days,
                            window_anchor = excluded.window_anchor,
                            window_quarters = excluded.window_quarters,
                            window_printed_date = excluded.window_printed_date,
                            settled_by = excluded.settled_by,
                            settled_at = excluded.settled_at,
                            settled_note = excluded.settled_note,
                            target = excluded.target,
                            unit = excluded.unit,
                            success_points = excluded.success_points,
                            notes = excluded.notes
                        """)
                .params(WritingRows.named(activity.key().project(), activity.title()))
                .params(window(activity.year(), activity.window()))
                .param("key", activity.key().toString())
                .param("project", activity.key().project().toString())
                .param("number", activity.key().number())
                .param("level", activity.level().name())
                .param("evaluation", activity.forms().evaluation())
                .param("results", activity.forms().results())
                .param("area", activity.forms().area())
                .param("target", activity.target().quantity().orElse(null))
                .param("unit", activity.target().unit())
                .param("successPoints", WritingRows.array(activity.successPoints()))
                .param("notes", WritingRows.array(activity.notes()))
                .update();
        writeTopics(activity);
    }

    private void writeTopics(Activity activity) {
        database.sql("delete from plan_topic where activity = :activity")
                .param("activity", activity.key().toString())
                .update();
        int position = 0;
        for (var topic : activity.topics()) {
            write(activity, null, topic, position++);
            for (var below : topic.subtopics()) {
                write(activity, topic.number(), below, position++);
            }
        }
    }

    private void write(Activity activity, @Nullable String under, Topic topic, int position) {
        database.sql("""
                        insert into plan_topic (activity, number, position, under, kind, text, printed, note)
                        values (:activity, :number, :position, :under, :kind, :text, :printed, :note)
                        """)
                .param("activity", activity.key().toString())
                .param("number", topic.number())
                .param("position", position)
                .param("under", under)
                .param("kind", topic.kind().name())
                .param("text", topic.text())
                .param("printed", topic.printed())
                .param("note", topic.note())
                .update();
    }

    void delete(Activity activity) {
        database.sql("delete from plan_activity where key = :key")
                .param("key", activity.key().toString())
                .update();
    }

    private static Map<String, @Nullable Object> window(FiscalYear year, ReportingWindow window) {
        var values = new HashMap<String, @Nullable Object>();
        var after =
                window instanceof DaysAfter days ? Optional.of(days) : Optional.<DaysAfter>empty();
        var settled = window instanceof ByDate by
                ? by.settlement()
                : Optional.<bpm.plan.Settlement>empty();
        values.put(
                "kind",
                switch (window) {
                    case DaysAfter days -> "DAYS_AFTER";
                    case ByDate by -> "BY_DATE";
                    case ReportingWindow.WithinMonth within -> "WITHIN_MONTH";
                    case Unsettled unsettled -> "UNSETTLED";
                });
        values.put("wording", window.printed());
        values.put(
                "date",
                window.due(year, Optional.empty(), Optional.empty())
                        .day()
                        .minusDays(after.map(DaysAfter::days).orElse(0)));
        values.put("days", after.map(DaysAfter::days).orElse(null));
        values.put("anchor", after.map(days -> days.anchor().name()).orElse(null));
        values.put(
                "quarters",
                after.map(days -> days.quarters().toArray(Integer[]::new)).orElse(new Integer[0]));
        values.put(
                "printedDate",
                window instanceof Unsettled unsettled ? unsettled.printedDate() : null);
        values.put("settledBy", settled.map(bpm.plan.Settlement::by).orElse(null));
        values.put(
                "settledAt", settled.map(by -> by.at().atOffset(ZoneOffset.UTC)).orElse(null));
        values.put("settledNote", settled.map(bpm.plan.Settlement::note).orElse(null));
        return values;
    }
}
