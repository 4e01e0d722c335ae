package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** The activities that a year's tables have as columns, and their filters as choices. */
@Component
class Activities {

    /** Anybody's assignment is found at once. */
    private static final String ANYBODY =
            "exists (select from plan_assignment_v g where g.activity = a.key)\n";

    /** One office's are few among all, and lie together by their codes. */
    private static final String BELOW = """
            a.key in (
                select g.activity
                from plan_assignment_v g
                where g.year = :year
                  and g.office collate "C" >= :under and g.office collate "C" < :under || '~')
            """;

    private final JdbcClient database;

    Activities(JdbcClient database) {
        this.database = database;
    }

    /** Those that somebody was given at or below the reader's own office. */
    List<TrackedActivity> of(Actor reader, FiscalYear year) {
        return database.sql("""
                        select a.key, a.name, a.name_en, a.project, a.project_name
                        from plan_activity_v a
                        where a.year = :year and
                        """ + (reader.office().isDepartment() ? ANYBODY : BELOW) + """
                        order by a.office nulls first, a.key collate "C"
                        """)
                .param("year", year.number())
                .param("under", reader.office().scope())
                .query((row, i) -> new TrackedActivity(
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("project"),
                        row.getString("project_name")))
                .list();
    }
}
