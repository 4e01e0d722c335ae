package bpm.overview;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingState;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** Filings besides the progress report that want somebody: one statement a list, in the reader's scope. */
@Component
class OtherFilings {

    /** So many stand on a desk. */
    private static final int MOST = 50;

    private static final String LINES = """
            select f.kind, f.activity, f.office, a.name as activity_name, a.name_en as activity_name_en,
                f.state, f.version, f.reason, f.moved_at, f.moved_by_name
            from review_filing_v f
            join plan_activity_v a on a.key = f.activity
            where f.year = :year and f.kind in ('EVALUATION', 'AREA', 'RESULTS', 'OVERVIEW')
            """;

    private final JdbcClient database;

    OtherFilings(JdbcClient database) {
        this.database = database;
    }

    /** What the offices directly below have sent to this one, longest waiting first. */
    List<OtherFiling> waitingFor(OfficeCode office, FiscalYear year) {
        return list(
                "  and f.above = :office and f.state = 'SUBMITTED'\norder by f.submitted_at, ",
                office,
                year);
    }

    /** What came back to the office to be corrected, latest first. */
    List<OtherFiling> returnedTo(OfficeCode office, FiscalYear year) {
        return list(
                "  and f.office = :office and f.state = 'RETURNED'\norder by f.moved_at desc, ",
                office,
                year);
    }

    private List<OtherFiling> list(String which, OfficeCode office, FiscalYear year) {
        return database.sql(LINES + which + "f.office, f.activity, f.kind\nlimit " + MOST)
                .param("year", year.number())
                .param("office", office.value())
                .query((row, i) -> filing(row))
                .list();
    }

    private static OtherFiling filing(ResultSet row) throws SQLException {
        return new OtherFiling(
                FilingKind.valueOf(row.getString("kind")),
                row.getString("activity"),
                new OfficeCode(row.getString("office")),
                row.getString("activity_name"),
                row.getString("activity_name_en"),
                FilingState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("reason"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getString("moved_by_name"));
    }
}
