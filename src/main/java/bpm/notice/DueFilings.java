package bpm.notice;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is due of each filing (กำหนดส่งรายงาน), in the caller's transaction and scope. */
@Component
class DueFilings {

    private static final String LINES = """
            select activity, office, kind, activity_name, activity_name_en, project_name, window_printed, due,
                responsible, coalesce(state, '') as state, first_on
            from notice_filing_v
            """;

    private final JdbcClient database;

    DueFilings(JdbcClient database) {
        this.database = database;
    }

    /** All of an office, from the year before this one on; those of one activity beside each other. */
    List<DueFiling> of(OfficeCode office, FiscalYear year) {
        return database.sql(LINES + """
                        where office = :office
                          and year >= :from
                        order by due, position, activity collate "C", place
                        """)
                .param("office", office.value())
                .param("from", year.number() - 1)
                .query((row, i) -> filing(row))
                .list();
    }

    /** What every office has to do now: not sent and due by then, or sent back; not older than a year. */
    List<DueFiling> open(FiscalYear year, LocalDate today, LocalDate until) {
        return database.sql(LINES + """
                        where year >= :from
                          and (state = 'RETURNED'
                            or (first_on is null and due between :oldest and :until))
                        order by office collate "C", due, position, activity collate "C", place
                        """)
                .param("from", year.number() - 1)
                .param("oldest", today.minusYears(1))
                .param("until", until)
                .query((row, i) -> filing(row))
                .list();
    }

    /** What waits for review, by the office that reviews it; what waits longest first. */
    Map<OfficeCode, List<FilingRef>> waiting(FiscalYear year) {
        var waiting = new HashMap<OfficeCode, List<FilingRef>>();
        database.sql("""
                        select above, kind, activity, office
                        from review_filing_v
                        where state = 'SUBMITTED'
                          and above is not null
                          and year >= :from
                        order by submitted_at, office, activity, kind
                        """).param("from", year.number() - 1).query(row -> {
            waiting.computeIfAbsent(
                            new OfficeCode(row.getString("above")), code -> new ArrayList<>())
                    .add(new FilingRef(
                            FilingKind.valueOf(row.getString("kind")),
                            row.getString("activity"),
                            new OfficeCode(row.getString("office"))));
        });
        return waiting;
    }

    private static DueFiling filing(ResultSet row) throws SQLException {
        return new DueFiling(
                row.getString("activity"),
                new OfficeCode(row.getString("office")),
                FilingKind.valueOf(row.getString("kind")),
                row.getString("activity_name"),
                row.getString("activity_name_en"),
                row.getString("project_name"),
                row.getString("window_printed"),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getObject("responsible", Long.class)),
                row.getString("state"),
                Optional.ofNullable(row.getObject("first_on", LocalDate.class)));
    }
}
