package bpm.plan;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The activities given to offices (กิจกรรมที่มอบหมาย); all inside the caller's transaction. Cancelled
 * ones are not found.
 */
@Component
public class Assignments {

    private static final String COLUMNS = """
            activity, year, office, target, unit, due, due_provisional, planned_from, planned_to,
                responsible, responsible_name, version
            """;

    private final JdbcClient database;
    private final Plans plans;
    private final DueDates dueDates;

    Assignments(JdbcClient database, Plans plans, DueDates dueDates) {
        this.database = database;
        this.plans = plans;
        this.dueDates = dueDates;
    }

    /** The assignment, where the office has it and the actor sees it. */
    public Optional<Assignment> find(ActivityKey activity, OfficeCode office) {
        return database.sql("select " + COLUMNS + """
                        from plan_assignment
                        where office = :office
                          and activity = :activity
                          and cancelled_at is null
                        """)
                .param("office", office.value())
                .param("activity", activity.toString())
                .query(Assignments::assignment)
                .optional();
    }

    /** As {@link #find}; what is not there, or out of scope, is a page not found. */
    public Assignment get(ActivityKey activity, OfficeCode office) {
        return find(activity, office).orElseThrow(Problem::notFound);
    }

    /** Everything an office has in a year, in the order of the plan. */
    public List<Assignment> of(OfficeCode office, FiscalYear year) {
        return database.sql("select " + COLUMNS + """
                        from plan_assignment
                        where office = :office
                          and year = :year
                          and cancelled_at is null
                        order by position, activity
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .query(Assignments::assignment)
                .list();
    }

    /** The day the office last held the activity, so far as it reports; the due date follows it. */
    public void held(ActivityKey activity, OfficeCode office, Optional<LocalDate> lastHeld) {
        int changed = database.sql("""
                        update plan_assignment
                        set last_held = :lastHeld
                        where office = :office
                          and activity = :activity
                          and last_held is distinct from :lastHeld
                        """)
                .param("lastHeld", lastHeld.orElse(null), Types.DATE)
                .param("office", office.value())
                .param("activity", activity.toString())
                .update();
        if (changed > 0) {
            dueDates.recompute(plans.activity(activity), office);
        }
    }

    /** All due dates of an activity anew, after its reporting window changed. */
    public void recompute(ActivityKey activity) {
        recompute(plans.activity(activity));
    }

    /** As {@link #recompute(ActivityKey)}, for one who has the activity at hand. */
    public void recompute(Activity activity) {
        dueDates.recompute(activity);
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                ActivityKey.of(row.getString("activity")),
                new FiscalYear(row.getInt("year")),
                new OfficeCode(row.getString("office")),
                Optional.ofNullable(row.getBigDecimal("target")).map(Gift::plain),
                row.getString("unit"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("due_provisional"),
                Optional.ofNullable(row.getObject("planned_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("planned_to", LocalDate.class)),
                Optional.ofNullable(row.getObject("responsible", Long.class)),
                row.getString("responsible_name"),
                row.getInt("version"));
    }
}
