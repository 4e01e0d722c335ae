package bpm.budget.pace;

import bpm.budget.Category;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.Measure;
import bpm.budget.month.Months;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pace of an office with all below it. The ledger tells money and disbursements by category; where it
 * holds nothing yet, the year's plan in baht and the results of the months stand for both.
 */
@Component
public class Paces {

    private final JdbcClient database;
    private final Targets targets;

    Paces(JdbcClient database, Targets targets) {
        this.database = database;
        this.targets = targets;
    }

    /** Over all first, then each category that has money; {@code fromLedger} says where it comes from. */
    public record Told(boolean fromLedger, List<PaceLine> lines) {}

    /** In the caller's transaction; {@code months} are the sums of the office's scope. */
    public Told of(OfficeCode office, FiscalYear year, Months months, LocalDate today) {
        var set = targets.of(year);
        var ledger = ledger(office, year);
        var lines = new ArrayList<PaceLine>();
        var all = ledger.isEmpty()
                ? planned(months)
                : ledger.values().stream()
                        .reduce(new Spending(BigDecimal.ZERO, BigDecimal.ZERO), Spending::plus);
        lines.add(new PaceLine(Optional.empty(), Pace.on(today, year, all, set.of(Targets.ALL))));
        ledger.forEach((category, spending) -> lines.add(new PaceLine(
                Optional.of(category), Pace.on(today, year, spending, set.of(category.name())))));
        return new Told(!ledger.isEmpty(), lines);
    }

    private static Spending planned(Months months) {
        return new Spending(
                months.total(FiscalMonth.MONTHS, Measure.PLANNED_BAHT),
                months.total(FiscalMonth.MONTHS, Measure.RESULT_BAHT));
    }

    /** What is handed on counts where it arrived; the department only hands on, if it was granted nothing. */
    private Map<Category, Spending> ledger(OfficeCode office, FiscalYear year) {
        var found = new EnumMap<Category, Spending>(Category.class);
        database.sql("""
                        select category, sum(greatest(allotted - handed_on, 0)) as money,
                            sum(disbursed) as spent
                        from budget_balance_v
                        where year = :year and office like :scope
                        group by category
                        having sum(greatest(allotted - handed_on, 0)) > 0 or sum(disbursed) > 0
                        order by category
                        """)
                .param("year", year.number())
                .param("scope", office.scope() + "%")
                .query(row -> {
                    found.put(
                            Category.valueOf(row.getString("category")),
                            new Spending(row.getBigDecimal("money"), row.getBigDecimal("spent")));
                });
        return found;
    }
}
