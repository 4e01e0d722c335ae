package bpm.overview;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a matrix of one year: every office in a scope against every activity. */
@Component
class Matrices {

    private final JdbcClient database;

    Matrices(JdbcClient database) {
        this.database = database;
    }

    /** Its cells by one statement, and by another the names, which would repeat in every row. */
    Matrix of(FiscalYear year, OfficeCode under, LocalDate today) {
        var cells = database.sql("""
                        select a.activity, a.office, a.due, coalesce(f.state, '') as state,
                            f.first_on is not null as was_sent
                        from plan_assignment_v a
                        left join review_filing_v f
                            on f.office = a.office and f.activity = a.activity and f.kind = 'PROGRESS'
                        where a.year = :year
                            and a.office collate "C" >= :under and a.office collate "C" < :under || '~'
                        order by a.position, a.activity collate "C", a.office collate "C"
                        """)
                .param("year", year.number())
                .param("under", under.scope())
                .query((row, i) -> cell(row, today))
                .list();
        return Matrix.of(cells, names(cells));
    }

    private Map<String, String> names(List<Matrix.Cell> cells) {
        var names = new HashMap<String, String>();
        var activities = cells.stream().map(Matrix.Cell::activity).distinct();
        database.sql("""
                        select key, name
                        from plan_activity_v
                        where key = any(:activities)
                        order by key
                        """).param("activities", activities.toArray(String[]::new)).query(row -> {
            names.put(row.getString("key"), row.getString("name"));
        });
        return names;
    }

    private static Matrix.Cell cell(ResultSet row, LocalDate today) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var standing = Standing.of(row.getString("state"), row.getBoolean("was_sent"), due, today);
        return new Matrix.Cell(
                row.getString("activity"),
                new OfficeCode(row.getString("office")),
                standing,
                standing.isLate(due, today));
    }
}
