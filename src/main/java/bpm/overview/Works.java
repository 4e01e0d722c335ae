package bpm.overview;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiDigits;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Lists of work, each by one statement over the views of the plan, the road and the progress report. A
 * statement says only what is asked for: the database keeps one plan for it, which then suits every reader.
 */
@Component
class Works {

    private static final String LINES = """
            with work as (
                select a.activity, a.office, a.activity_name, a.activity_name_en, a.project_number,
                    a.project_name, a.window_printed, a.due, a.due_provisional, a.target, a.unit,
                    a.responsible, a.responsible_name, a.position,
                    f.state is not null as begun, f.first_on is not null as was_sent,
                    coalesce(f.version, 0) as version,
                    coalesce(f.reason, '') as reason,
                    case when f.state = 'SUBMITTED' then f.submitted_at else f.decided_at end as moved_at,
                    case when f.state = 'SUBMITTED' then f.submitted_by_name
                        else f.decided_by_name end as moved_by,
                    f.above, f.year as filed_year, f.state, f.submitted_at,
                    r.result, coalesce(r.percent, round(r.result * 100 / a.target, 2)) as percent_done,
                    case when f.state in ('RETURNED', 'SUBMITTED', 'APPROVED') then f.state
                        when f.first_on is not null then 'DRAFT'
                        when a.due < :today then 'LATE'
                        when a.due <= :soon then 'DUE_SOON'
                        when f.state = 'DRAFT' then 'DRAFT'
                        else 'NOT_STARTED' end as standing
                from plan_assignment_v a
                left join review_filing_v f
                    on f.office = a.office and f.activity = a.activity and f.kind = 'PROGRESS'
                left join progress_report_v r on r.office = a.office and r.activity = a.activity
                where a.year = :year
            """;

    private static final String WAITING = """
            from work
            where above = :office and filed_year = :year and state = 'SUBMITTED'
            """;

    private final JdbcClient database;

    Works(JdbcClient database) {
        this.database = database;
    }

    List<Work> list(WorkFilter filter, LocalDate today, int offset, int most) {
        // numbers, not parameters: the plan depends on how few rows are wanted
        var order = "order by " + filter.order().columns() + "\nlimit " + most
                + (offset == 0 ? "" : " offset :offset");
        return asking("select *\nfrom work\n" + filter.where() + order, filter, today)
                .param("offset", offset)
                .query((row, i) -> work(row))
                .list();
    }

    int count(WorkFilter filter, LocalDate today) {
        return asking("select count(*)\nfrom work\n" + filter.where(), filter, today)
                .query(Integer.class)
                .single();
    }

    /** Filings that the offices directly below have sent to this one, longest waiting first. */
    List<Work> waitingFor(OfficeCode office, FiscalYear year, LocalDate today, int most) {
        return asking(
                        "select *\n" + WAITING
                                + "order by submitted_at, office, activity\nlimit :most",
                        below(office, year),
                        today)
                .param("most", most)
                .query((row, i) -> work(row))
                .list();
    }

    private static WorkFilter below(OfficeCode office, FiscalYear year) {
        return new WorkFilter(
                year,
                office,
                false,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                WorkFilter.Order.MOVED);
    }

    Optional<Work> one(FiscalYear year, String activity, OfficeCode office, LocalDate today) {
        return asking(
                        "select *\nfrom work\nwhere activity = :activity",
                        WorkFilter.own(year, office),
                        today)
                .param("activity", activity)
                .query((row, i) -> work(row))
                .optional();
    }

    private StatementSpec asking(String statement, WorkFilter filter, LocalDate today) {
        return database.sql(LINES + filter.scope() + ")\n" + statement)
                .param("year", filter.year().number())
                .param("office", filter.under().value())
                .param("under", filter.under().scope())
                .param("today", today)
                .param("soon", today.plusDays(Standing.SOON_DAYS))
                .param("standing", filter.standing().map(Enum::name).orElse(""))
                .param("mine", filter.mine().orElse(0L))
                .param("text", filter.pattern())
                .param("thaiDigits", ThaiDigits.thai("0123456789"))
                .param("offices", filter.namedOffices().toArray(String[]::new));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getString("activity"),
                new OfficeCode(row.getString("office")),
                row.getString("activity_name"),
                row.getString("activity_name_en"),
                row.getString("project_number"),
                row.getString("project_name"),
                row.getString("window_printed"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("due_provisional"),
                Optional.ofNullable(row.getBigDecimal("target"))
                        .map(BigDecimal::stripTrailingZeros),
                row.getString("unit"),
                Optional.ofNullable(row.getObject("responsible", Long.class)),
                row.getString("responsible_name"),
                Standing.valueOf(row.getString("standing")),
                row.getBoolean("begun"),
                row.getBoolean("was_sent"),
                row.getInt("version"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("moved_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("moved_by")).orElse(""),
                Optional.ofNullable(row.getBigDecimal("result")),
                Optional.ofNullable(row.getBigDecimal("percent_done")));
    }
}
