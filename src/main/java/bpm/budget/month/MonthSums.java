package bpm.budget.month;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What offices entered, added up over a scope. Each counts once, with its own figures: a province is never
 * also the sum of its districts.
 */
@Component
public class MonthSums {

    private static final String FIGURES = """
            sum(m.planned_quantity) as planned_quantity, sum(m.result_quantity) as result_quantity,
                sum(m.planned_baht) as planned_baht, sum(m.result_baht) as result_baht
            """;

    private final JdbcClient database;

    MonthSums(JdbcClient database) {
        this.database = database;
    }

    /** Each activity that the office or one below it has, in the order of the plan. */
    public List<MonthSum> byActivity(OfficeCode office, FiscalYear year) {
        var heads = new LinkedHashMap<String, MonthSum>();
        var values = new HashMap<String, Map<Months.Slot, BigDecimal>>();
        database.sql("""
                        with given as (
                            select activity, min(position) as position, min(activity_name) as name,
                                min(activity_name_en) as name_en, min(unit) as unit,
                                count(distinct unit) as units, count(*) as offices,
                                bool_or(office = :office) as own
                            from plan_assignment_v
                            where year = :year and office like :scope
                            group by activity),
                        sums as (
                            select m.activity, m.place,
                        """ + FIGURES + """
                            from budget_month_v m
                            join plan_assignment_v a on a.office = m.office and a.activity = m.activity
                            where m.year = :year and m.office like :scope
                            group by m.activity, m.place)
                        select given.activity, given.name, given.name_en, given.unit, given.units,
                            given.offices, given.own, sums.place, sums.planned_quantity,
                            sums.result_quantity, sums.planned_baht, sums.result_baht
                        from given
                        left join sums on sums.activity = given.activity
                        order by given.position, given.activity, sums.place
                        """)
                .param("office", office.value())
                .param("scope", office.scope() + "%")
                .param("year", year.number())
                .query(row -> {
                    var key = row.getString("activity");
                    heads.putIfAbsent(key, head(row));
                    MonthSheets.slots(row, values.computeIfAbsent(key, one -> new HashMap<>()));
                });
        return heads.values().stream()
                .map(head -> with(head, values.getOrDefault(head.activity().toString(), Map.of())))
                .toList();
    }

    /** The office itself and each one directly below it, these with all below them. */
    public List<OfficeSum> byOffice(OfficeCode office, FiscalYear year) {
        var activities = new LinkedHashMap<String, Integer>();
        var values = new HashMap<String, Map<Months.Slot, BigDecimal>>();
        database.sql("""
                        with given as (
                            select left(office, :length) as part, count(distinct activity) as activities
                            from plan_assignment_v
                            where year = :year and office like :scope
                            group by part),
                        sums as (
                            select left(m.office, :length) as part, m.place,
                        """ + FIGURES + """
                            from budget_month_v m
                            join plan_assignment_v a on a.office = m.office and a.activity = m.activity
                            where m.year = :year and m.office like :scope
                            group by part, m.place)
                        select given.part, given.activities, sums.place, sums.planned_quantity,
                            sums.result_quantity, sums.planned_baht, sums.result_baht
                        from given
                        left join sums on sums.part = given.part
                        order by given.part, sums.place
                        """)
                .param("length", office.isDepartment() ? 2 : 4)
                .param("scope", office.scope() + "%")
                .param("year", year.number())
                .query(row -> {
                    var part = row.getString("part");
                    activities.putIfAbsent(part, row.getInt("activities"));
                    MonthSheets.slots(row, values.computeIfAbsent(part, one -> new HashMap<>()));
                });
        return activities.entrySet().stream()
                .map(part -> new OfficeSum(
                        new OfficeCode(part.getKey()),
                        part.getValue(),
                        new Months(values.getOrDefault(part.getKey(), Map.of()))))
                .toList();
    }

    private static MonthSum head(ResultSet row) throws SQLException {
        return new MonthSum(
                ActivityKey.of(row.getString("activity")),
                row.getString("name"),
                row.getString("name_en"),
                row.getInt("units") == 1 ? Optional.of(row.getString("unit")) : Optional.empty(),
                row.getInt("offices"),
                row.getBoolean("own"),
                Months.NONE);
    }

    private static MonthSum with(MonthSum head, Map<Months.Slot, BigDecimal> values) {
        return new MonthSum(
                head.activity(),
                head.name(),
                head.nameEn(),
                head.unit(),
                head.offices(),
                head.own(),
                new Months(values));
    }
}
