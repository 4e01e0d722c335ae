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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nation's year in two sums each, up to a month and of the whole year (ยอดสะสมทั้งประเทศ): read from the
 * sums that each sheet keeps, where {@link MonthSums} reads every month.
 */
@Component
public class MonthTotals {

    private final JdbcClient database;

    MonthTotals(JdbcClient database) {
        this.database = database;
    }

    /** By activity in the order of the plan, and by office of the level below. */
    public record Totals(List<MonthSum> activities, List<OfficeSum> offices) {}

    /**
     * The months of each hold all up to the given one in its place, and what comes after it in the last
     * one's: only sums up to these two are told by them.
     */
    public Totals of(OfficeCode office, FiscalYear year, int place) {
        var activities = new ArrayList<MonthSum>();
        var offices = new ArrayList<OfficeSum>();
        var counts = counts(office, year);
        database.sql("""
                        select a.activity, a.part, min(a.activity_name) as name,
                            min(a.activity_name_en) as name_en, min(a.unit) as unit,
                            min(a.unit) = max(a.unit) as same_unit, count(*) as offices,
                            bool_or(a.office = :office) as own, min(a.position) as position
                        """ + sums(place, "now") + sums(FiscalMonth.MONTHS, "year") + """
                        from (
                            select activity, office, left(office, :length) as part, activity_name,
                                activity_name_en, unit, position
                            from plan_assignment_v
                            where year = :year and office like :scope) a
                        left join budget_month_sheet s on s.office = a.office and s.activity = a.activity
                        group by grouping sets ((a.activity), (a.part))
                        order by a.activity is null, a.part, position, a.activity
                        """)
                .param("length", office.isDepartment() ? 2 : 4)
                .param("office", office.value())
                .param("scope", office.scope() + "%")
                .param("year", year.number())
                .query(row -> {
                    if (row.getString("activity") == null) {
                        var part = row.getString("part");
                        offices.add(new OfficeSum(
                                new OfficeCode(part),
                                counts.getOrDefault(part, 0),
                                months(row, place)));
                    } else {
                        activities.add(activity(row, place));
                    }
                });
        return new Totals(activities, offices);
    }

    /** How many different activities each office of the level below has, with all below it. */
    private Map<String, Integer> counts(OfficeCode office, FiscalYear year) {
        var counts = new HashMap<String, Integer>();
        database.sql("""
                        select part, count(*) as activities
                        from (
                            select distinct left(office, :length) as part, activity
                            from plan_assignment_v
                            where year = :year and office like :scope) as given
                        group by part
                        order by part
                        """)
                .param("length", office.isDepartment() ? 2 : 4)
                .param("scope", office.scope() + "%")
                .param("year", year.number())
                .query(row -> {
                    counts.put(row.getString("part"), row.getInt("activities"));
                });
        return counts;
    }

    private static String sums(int place, String name) {
        var columns = new StringBuilder();
        int at = (place - 1) * Measure.values().length;
        for (var measure : Measure.values()) {
            at++;
            columns.append(", sum(s.sums[%d]) as %s\n".formatted(at, column(name, measure)));
        }
        return columns.toString();
    }

    private static String column(String name, Measure measure) {
        return name + "_" + measure.code();
    }

    private static MonthSum activity(ResultSet row, int place) throws SQLException {
        return new MonthSum(
                ActivityKey.of(row.getString("activity")),
                row.getString("name"),
                row.getString("name_en"),
                row.getBoolean("same_unit") ? Optional.of(row.getString("unit")) : Optional.empty(),
                row.getInt("offices"),
                row.getBoolean("own"),
                months(row, place));
    }

    private static Months months(ResultSet row, int place) throws SQLException {
        var values = new HashMap<Months.Slot, BigDecimal>();
        for (var measure : Measure.values()) {
            var now = row.getBigDecimal(column("now", measure));
            var year = row.getBigDecimal(column("year", measure));
            if (now != null) {
                values.put(new Months.Slot(place, measure), Gift.plain(now));
            }
            if (year != null && place < FiscalMonth.MONTHS) {
                var rest = now == null ? year : year.subtract(now);
                values.put(new Months.Slot(FiscalMonth.MONTHS, measure), Gift.plain(rest));
            }
        }
        return new Months(values);
    }
}
