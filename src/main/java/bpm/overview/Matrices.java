package bpm.overview;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads a matrix of one year: every office in a scope against every activity. */
@Component
class Matrices {

    private final JdbcClient database;

    Matrices(JdbcClient database) {
        this.database = database;
    }

    Matrix of(FiscalYear year, OfficeCode under, LocalDate today) {
        return Matrix.of(database.sql("""
                        select a.activity, a.office, a.activity_name, a.project_number, a.due,
                            coalesce(f.state, '') as state
                        from plan_assignment_v a
                        left join review_filing_v f
                            on f.office = a.office and f.activity = a.activity and f.kind = 'PROGRESS'
                        where a.year = :year and a.office like :below
                        order by a.position, a.activity, a.office
                        """)
                .param("year", year.number())
                .param("below", under.scope() + "%")
                .query((row, i) -> line(row, today))
                .list());
    }

    private static Matrix.Line line(ResultSet row, LocalDate today) throws SQLException {
        var activity = row.getString("activity");
        var due = row.getObject("due", LocalDate.class);
        var standing = Standing.of(row.getString("state"), due, today);
        return new Matrix.Line(
                new Matrix.Column(activity, activity.substring(5), row.getString("activity_name")),
                new Matrix.Cell(
                        activity,
                        new OfficeCode(row.getString("office")),
                        standing,
                        standing.isOpen() && due.isBefore(today)));
    }
}
