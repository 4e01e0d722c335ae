package bpm.overview.tracking;

import bpm.org.OfficeCode;
import bpm.plan.Timeliness;
import bpm.review.FilingKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads filings as they are due and stand, one by one or counted; a statement each. */
@Component
class Marks {

    private final JdbcClient database;

    Marks(JdbcClient database) {
        this.database = database;
    }

    /** What a province and all below it have of one activity, or of everything. */
    record Part(OfficeCode office, String activity, Figures figures) {}

    /** Each filing, in the plan's order, the offices by code. */
    List<Mark> of(TrackingFilter filter, LocalDate today) {
        return asking("""
                        select activity, office, kind, due, coalesce(state, '') as state, first_on
                        from notice_filing_v
                        """ + filter.where() + """
                        order by position, activity collate "C", office collate "C", place
                        """, filter, today)
                .query((row, i) -> mark(row, today))
                .list();
    }

    /** Counted by province and activity: the nation in as many rows as its table has cells. */
    List<Part> byProvince(TrackingFilter filter, LocalDate today) {
        return asking(
                        "select left(office, 2) as part, activity, " + Figures.COLUMNS
                                + "from notice_filing_v\n"
                                + filter.where()
                                + "group by part, activity\norder by part, activity collate \"C\"",
                        filter,
                        today)
                .query((row, i) -> new Part(
                        new OfficeCode(row.getString("part")),
                        row.getString("activity"),
                        Figures.of(row)))
                .list();
    }

    /** Counted by office: provinces with all below them for the nation, else each office by itself. */
    List<Part> byOffice(TrackingFilter filter, LocalDate today) {
        var part = filter.isNation() ? "left(office, 2)" : "office";
        return asking(
                        "select " + part + " as part, " + Figures.COLUMNS
                                + "from notice_filing_v\n"
                                + filter.where()
                                + "group by part\norder by part",
                        filter,
                        today)
                .query((row, i) ->
                        new Part(new OfficeCode(row.getString("part")), "", Figures.of(row)))
                .list();
    }

    private StatementSpec asking(String statement, TrackingFilter filter, LocalDate today) {
        return database.sql(statement)
                .param("year", filter.year().number())
                .param("under", filter.under().scope())
                .param("project", filter.project())
                .param("activity", filter.activity())
                .param("kind", filter.kind().map(Enum::name).orElse(""))
                .param("today", today)
                .param("soon", today.plusDays(Timeliness.SOON_DAYS));
    }

    private static Mark mark(ResultSet row, LocalDate today) throws SQLException {
        return Mark.of(
                row.getString("activity"),
                new OfficeCode(row.getString("office")),
                FilingKind.valueOf(row.getString("kind")),
                row.getObject("due", LocalDate.class),
                row.getString("state"),
                Optional.ofNullable(row.getObject("first_on", LocalDate.class)),
                today);
    }
}
