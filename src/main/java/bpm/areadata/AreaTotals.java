package bpm.areadata;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Totals of area data by office (ยอดรวมข้อมูลพื้นที่รายหน่วยงาน), for other modules: of what lies with
 * the reviewer or is approved, in the scope of the caller's transaction.
 */
@Component
public class AreaTotals {

    private final JdbcClient database;

    AreaTotals(JdbcClient database) {
        this.database = database;
    }

    /** The offices at and below this one that have the activity, in the order of their codes. */
    public List<OfficeCode> having(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select office
                        from plan_assignment_v
                        where activity = :activity and year = :year and office like :under
                        order by office
                        """)
                .param("activity", activity.toString())
                .param("year", activity.year().number())
                .param("under", office.scope() + "%")
                .query((row, i) -> new OfficeCode(row.getString("office")))
                .list();
    }

    /** One for each office at and below this one that has sent rows, in the order of their codes. */
    public List<AreaTotal> below(ActivityKey activity, OfficeCode office) {
        var totals = new LinkedHashMap<OfficeCode, AreaTotal>();
        database.sql("""
                        select office, unit, rows, quantity, beneficiaries
                        from areadata_total_v
                        where activity = :activity and year = :year and office like :under
                        order by office, unit
                        """)
                .param("activity", activity.toString())
                .param("year", activity.year().number())
                .param("under", office.scope() + "%")
                .query((row, i) -> new AreaTotal(
                        new OfficeCode(row.getString("office")),
                        row.getLong("rows"),
                        Quantities.of(row.getString("unit"), row.getBigDecimal("quantity")),
                        row.getLong("beneficiaries")))
                .list()
                .forEach(total -> totals.merge(total.office(), total, AreaTotal::plus));
        return List.copyOf(totals.values());
    }
}
