package bpm.overview.tracking;

import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** The activities that a year's tables have as columns, and their filters as choices. */
@Component
class Activities {

    private final JdbcClient database;

    Activities(JdbcClient database) {
        this.database = database;
    }

    /** Those that somebody in the reader's scope was given. */
    List<TrackedActivity> of(FiscalYear year) {
        return database.sql("""
                        select a.key, a.name, a.name_en, a.project, a.project_name
                        from plan_activity_v a
                        where a.year = :year
                          and exists (select from plan_assignment_v g where g.activity = a.key)
                        order by a.office nulls first, a.key collate "C"
                        """)
                .param("year", year.number())
                .query((row, i) -> new TrackedActivity(
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("project"),
                        row.getString("project_name")))
                .list();
    }
}
