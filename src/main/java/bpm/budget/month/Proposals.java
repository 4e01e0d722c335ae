package bpm.budget.month;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What other records of the office propose as results (ตัวเลขที่เสนอ): baht from the ledger's disbursements
 * of each month, the quantity from the progress report in the month of its last day.
 */
@Component
public class Proposals {

    private final JdbcClient database;

    Proposals(JdbcClient database) {
        this.database = database;
    }

    /** For each cell where something is known; nothing of it is written by itself. */
    public Map<MonthCell, BigDecimal> of(OfficeCode office, FiscalYear year) {
        var proposed = new HashMap<MonthCell, BigDecimal>();
        disbursed(office, year, proposed);
        reported(office, year, proposed);
        return proposed;
    }

    private void disbursed(
            OfficeCode office, FiscalYear year, Map<MonthCell, BigDecimal> proposed) {
        database.sql("""
                        select activity, date_trunc('month', day)::date as day, sum(disbursed) as proposed
                        from budget_entry_v
                        where office = :office and year = :year
                          and day between :first and :last
                        group by activity, date_trunc('month', day)
                        having sum(disbursed) > 0
                        order by activity, day
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .param("first", year.first())
                .param("last", year.last())
                .query(row -> {
                    // money of a project as a whole belongs to no activity's months
                    if (ActivityKey.parse(row.getString("activity")).isPresent()) {
                        proposed.put(cell(row, Measure.RESULT_BAHT), plain(row));
                    }
                });
    }

    /** The report knows only the whole: what other months already have of it is not proposed again. */
    private void reported(OfficeCode office, FiscalYear year, Map<MonthCell, BigDecimal> proposed) {
        database.sql("""
                        select r.activity, r.last_held as day,
                            r.result - coalesce(sum(m.result_quantity) filter (
                                where m.place <> mod(extract(month from r.last_held)::int + 2, 12) + 1), 0)
                                as proposed
                        from progress_report_v r
                        left join budget_month_v m on m.office = r.office and m.activity = r.activity
                        where r.office = :office and r.year = :year
                          and r.result is not null
                          and r.last_held between :first and :last
                        group by r.activity, r.last_held, r.result
                        order by r.activity
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .param("first", year.first())
                .param("last", year.last())
                .query(row -> {
                    if (plain(row).signum() > 0) {
                        proposed.put(cell(row, Measure.RESULT_QUANTITY), plain(row));
                    }
                });
    }

    private static MonthCell cell(ResultSet row, Measure measure) throws SQLException {
        return new MonthCell(
                ActivityKey.of(row.getString("activity")),
                FiscalMonth.of(row.getObject("day", LocalDate.class)).place(),
                measure);
    }

    private static BigDecimal plain(ResultSet row) throws SQLException {
        return Gift.plain(row.getBigDecimal("proposed"));
    }
}
