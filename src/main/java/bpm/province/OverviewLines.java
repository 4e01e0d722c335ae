package bpm.province;

import bpm.org.OfficeCode;
import bpm.review.FilingState;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists of overviews, each by one statement in the reader's scope. */
@Component
class OverviewLines {

    private static final String LINES = """
            select a.activity, a.activity_name, a.activity_name_en, left(a.office, 2) as province,
                count(*) as offices, count(*) filter (where f.state = 'APPROVED') as approved,
                max(a.due) as due, max(o.state) as state, coalesce(max(o.version), 0) as version,
                coalesce(max(o.state) = 'RETURNED', false) or max(o.first_on) is null as awaited
            from plan_assignment_v a
            left join review_filing_v f
                on f.office = a.office and f.activity = a.activity and f.kind = 'PROGRESS'
            left join review_filing_v o
                on o.office = left(a.office, 2) and o.activity = a.activity and o.kind = 'OVERVIEW'
            where a.year = :year
            """;

    private final JdbcClient database;

    OverviewLines(JdbcClient database) {
        this.database = database;
    }

    /** Every activity of a province, in the order of the plan. */
    List<OverviewLine> of(OfficeCode province, FiscalYear year) {
        return database.sql(LINES + """
                              and a.office collate "C" >= :province
                              and a.office collate "C" < :province || '~'
                            group by a.activity, a.activity_name, a.activity_name_en, province
                            order by min(a.position), a.activity collate "C"
                        """)
                .param("year", year.number())
                .param("province", province.value())
                .query((row, i) -> line(row))
                .list();
    }

    /** Every province that has the activity, by code. */
    List<OverviewLine> of(String activity, FiscalYear year) {
        return database.sql(LINES + """
                              and a.activity = :activity and a.office <> '00'
                            group by a.activity, a.activity_name, a.activity_name_en, province
                            order by left(a.office, 2) collate "C"
                        """)
                .param("year", year.number())
                .param("activity", activity)
                .query((row, i) -> line(row))
                .list();
    }

    /** Every activity with how many provinces have it, and how far their overviews are. */
    List<ActivityLine> of(FiscalYear year) {
        return database.sql("""
                        select a.activity, p.name, p.name_en, a.provinces,
                            coalesce(o.waiting, 0) as waiting, coalesce(o.approved, 0) as approved
                        from (
                            select activity, min(position) as position,
                                count(distinct left(office, 2)) as provinces
                            from plan_assignment_v
                            where year = :year and office <> '00'
                            group by activity
                        ) a
                        join plan_activity_v p on p.key = a.activity
                        left join (
                            select activity, count(*) filter (where state = 'SUBMITTED') as waiting,
                                count(*) filter (where state = 'APPROVED') as approved
                            from review_filing_v
                            where year = :year and kind = 'OVERVIEW'
                            group by activity
                        ) o on o.activity = a.activity
                        order by a.position, a.activity collate "C"
                        """)
                .param("year", year.number())
                .query((row, i) -> new ActivityLine(
                        row.getString("activity"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getInt("provinces"),
                        row.getInt("waiting"),
                        row.getInt("approved")))
                .list();
    }

    private static OverviewLine line(ResultSet row) throws SQLException {
        return new OverviewLine(
                row.getString("activity"),
                row.getString("activity_name"),
                row.getString("activity_name_en"),
                new OfficeCode(row.getString("province")),
                row.getInt("offices"),
                row.getInt("approved"),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getString("state")).map(FilingState::valueOf),
                row.getInt("version"),
                row.getBoolean("awaited"));
    }
}
