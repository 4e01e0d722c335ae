package bpm.plan;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What due dates rest on (ที่มาของกำหนดส่ง), and every extension that an actor's offices were given. */
@Component
public class Deadlines {

    private static final String EXTENSION = """
            e.id, e.activity, activity.name, e.office, e.whole, e.until, e.reason,
                e.made_at, e.made_by_name, e.undone_at, e.undone_by_name
            """;

    private final JdbcClient database;
    private final Transactions transactions;

    Deadlines(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** An assignment's due date; what is out of scope is not found. */
    public Deadline of(Actor actor, ActivityKey activity, OfficeCode office) {
        return transactions.read(
                actor,
                () -> database.sql("select a.due, a.due_basis, a.due_before, " + EXTENSION + """
                        from plan_assignment a
                        join plan_activity activity on activity.key = a.activity
                        left join plan_extension e on e.id = a.extension
                        where a.office = :office
                          and a.activity = :activity
                          and a.cancelled_at is null
                        """)
                        .param("office", office.value())
                        .param("activity", activity.toString())
                        .query((row, i) -> deadline(row))
                        .optional()
                        .orElseThrow(Problem::notFound));
    }

    /** All extensions of a year, the latest first, also those that were undone. */
    public List<Extension> extensions(Actor actor, FiscalYear year) {
        return transactions.read(
                actor,
                () -> database.sql("select " + EXTENSION + """
                        from plan_extension e
                        join plan_activity activity on activity.key = e.activity
                        where activity.year = :year
                        order by e.made_at desc, e.id desc
                        """)
                        .param("year", year.number())
                        .query((row, i) -> extension(row))
                        .list());
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        var due = new DueDate(
                row.getObject("due", LocalDate.class),
                DueDate.Basis.valueOf(row.getString("due_basis")));
        boolean extended = row.getObject("id") != null;
        return new Deadline(
                due,
                Optional.ofNullable(row.getObject("due_before", LocalDate.class)),
                extended ? Optional.of(extension(row)) : Optional.empty());
    }

    private static Extension extension(ResultSet row) throws SQLException {
        var office = new OfficeCode(row.getString("office"));
        return new Extension(
                row.getLong("id"),
                ActivityKey.of(row.getString("activity")),
                row.getString("name"),
                office.isDepartment()
                        ? Extension.Reach.EVERYONE
                        : row.getBoolean("whole")
                                ? Extension.Reach.PROVINCE
                                : Extension.Reach.OFFICE,
                office,
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("made_by_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("undone_by_name"));
    }
}
