package bpm.plan.revision;

import bpm.org.OfficeCode;
import bpm.plan.Plan;
import bpm.plan.Project;
import bpm.plan.ProjectKey;
import bpm.plan.Title;
import bpm.shared.FiscalYear;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what is new in a plan and takes away what is gone; what stayed the same is not touched. */
@Component
public class WritingRows {

    private final JdbcClient database;
    private final WritingActivities activities;

    WritingRows(JdbcClient database, WritingActivities activities) {
        this.database = database;
        this.activities = activities;
    }

    /**
     * Takes the next version, or begins a year with version 1; false where the version is another
     * one by now.
     */
    boolean take(FiscalYear year, int version, String by, Instant at) {
        return database.sql(version == 0 ? """
                        insert into plan_year (year, changed_by, changed_at)
                        values (:year, :by, :at)
                        on conflict (year) do nothing
                        """ : """
                        update plan_year
                        set version = version + 1, changed_by = :by, changed_at = :at
                        where year = :year and version = :version
                        """)
                        .param("year", year.number())
                        .param("version", version)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void publish(FiscalYear year, Instant at) {
        database.sql("""
                        update plan_year
                        set published_at = coalesce(published_at, :at)
                        where year = :year
                        """)
                .param("year", year.number())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes the rows of one plan those of the other. */
    public void write(Plan before, Plan after) {
        var old = new HashMap<ProjectKey, Project>();
        before.projects().forEach(project -> old.put(project.key(), project));
        for (var project : after.projects()) {
            var was = Optional.ofNullable(old.remove(project.key()));
            if (!was.equals(Optional.of(project))) {
                write(was, project);
            }
        }
        for (var gone : old.values()) {
            gone.activities().forEach(activities::delete);
            database.sql("delete from plan_project where key = :key")
                    .param("key", gone.key().toString())
                    .update();
        }
    }

    private void write(Optional<Project> was, Project project) {
        database.sql("""
                        insert into plan_project (key, year, office, number, name, name_en,
                            printed_number, printed_part1, printed_part2, notes)
                        values (:key, :year, :office, :number, :name, :english,
                            :printed, :part1, :part2, :notes)
                        on conflict (key) do update set
                            name = excluded.name,
                            name_en = excluded.name_en,
                            printed_number = excluded.printed_number,
                            printed_part1 = excluded.printed_part1,
                            printed_part2 = excluded.printed_part2,
                            notes = excluded.notes
                        """)
                .params(named(project.key(), project.title()))
                .param("key", project.key().toString())
                .param("number", project.key().number())
                .param("notes", array(project.notes()))
                .update();
        var old = was.map(Project::activities).orElse(List.of());
        old.stream()
                .filter(gone -> project.activities().stream()
                        .noneMatch(stays -> stays.key().equals(gone.key())))
                .forEach(activities::delete);
        project.activities().stream()
                .filter(activity -> !old.contains(activity))
                .forEach(activities::write);
    }

    static Map<String, @Nullable Object> named(ProjectKey project, Title title) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("year", project.year().number());
        values.put("office", project.addedBy().map(OfficeCode::value).orElse(null));
        values.put("name", title.thai());
        values.put("english", title.english());
        values.put("printed", title.printed().number());
        values.put("part1", title.printed().part1());
        values.put("part2", title.printed().part2());
        return values;
    }

    static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
