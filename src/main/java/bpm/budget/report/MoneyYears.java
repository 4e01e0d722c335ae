package bpm.budget.report;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.pace.Pace;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums the money of an office and all below it: every baht is counted where it now lies. */
@Component
class MoneyYears {

    /**
     * The balances are read once and added up by all that is asked. A department without a grant has less
     * than nothing: it is left out, what it gave counts below.
     */
    private static final String SUMS = """
            with kept as materialized (
                select activity, category, fund,
                    case when :office = '00' then left(office, 2) else office end as part,
                    sum(allotted - handed_on) as total,
                    coalesce(sum(handed_on) filter (where office = :office), 0) as handed_on,
                    sum(committed) as committed, sum(disbursed) as disbursed, sum(advanced) as advanced,
                    sum(carried_over) as carried_over, sum(free) as free, sum(excess) as excess
                from budget_balance
                where year = :year and office like :scope and not (office = '00' and granted = 0)
                group by 1, 2, 3, 4
            )
            select case
                    when grouping(activity) = 0 then 'ACTIVITY'
                    when grouping(part) = 0 then 'OFFICE'
                    when grouping(fund) = 0 then 'CATEGORY'
                    else 'WHOLE'
                end as by,
                coalesce(activity, part, category || '.' || fund, '') as key,
                sum(total) as total, sum(handed_on) as handed_on, sum(committed) as committed,
                sum(disbursed) as disbursed, sum(advanced) as advanced, sum(carried_over) as carried_over,
                sum(free) as free, sum(excess) as excess
            from kept
            group by grouping sets ((), (activity), (part), (category, fund))
            order by by, key
            """;

    private enum By {
        WHOLE,
        ACTIVITY,
        OFFICE,
        CATEGORY
    }

    private final JdbcClient database;
    private final Transactions transactions;
    private final Offices offices;
    private final Plans plans;
    private final Clock clock;

    MoneyYears(
            JdbcClient database,
            Transactions transactions,
            Offices offices,
            Plans plans,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.offices = offices;
        this.plans = plans;
        this.clock = clock;
    }

    MoneyYear of(Actor actor, OfficeCode office, FiscalYear year, Words t) {
        if (!actor.sees(office) || offices.find(office).isEmpty()) {
            throw Problem.notFound();
        }
        return transactions.read(actor, () -> {
            var lines = lines(office, year);
            return new MoneyYear(
                    offices.get(office),
                    year,
                    lines.getOrDefault(By.WHOLE, List.of()).getFirst(),
                    activities(lines.getOrDefault(By.ACTIVITY, List.of()), year, t),
                    below(lines.getOrDefault(By.OFFICE, List.of()), t),
                    categories(lines.getOrDefault(By.CATEGORY, List.of()), t),
                    Pace.elapsed(year, LocalDate.now(clock)));
        });
    }

    private List<MoneyLine> activities(List<MoneyLine> lines, FiscalYear year, Words t) {
        var names = names(year, t);
        return lines.stream()
                .map(line -> line.named(names.getOrDefault(line.key(), line.key())))
                .toList();
    }

    private List<MoneyLine> below(List<MoneyLine> lines, Words t) {
        return lines.stream()
                .map(line -> line.named(offices.get(new OfficeCode(line.key())).brief(t)))
                .toList();
    }

    private static List<MoneyLine> categories(List<MoneyLine> lines, Words t) {
        return lines.stream()
                .map(line -> line.named(t.s(Category.valueOf(line.key().replaceAll("\\..*", ""))
                                .title())
                        + " · "
                        + t.s(Fund.valueOf(line.key().replaceAll(".*\\.", "")).title())))
                .toList();
    }

    private Map<By, List<MoneyLine>> lines(OfficeCode office, FiscalYear year) {
        var found = new EnumMap<By, List<MoneyLine>>(By.class);
        database.sql(SUMS)
                .param("office", office.value())
                .param("year", year.number())
                .param("scope", office.scope() + "%")
                .query(row -> {
                    found.computeIfAbsent(By.valueOf(row.getString("by")), any -> new ArrayList<>())
                            .add(line(row));
                });
        return found;
    }

    private Map<String, String> names(FiscalYear year, Words t) {
        var names = new HashMap<String, String>();
        plans.find(year).map(edition -> edition.plan()).ifPresent(plan -> named(plan, names, t));
        return names;
    }

    private static void named(Plan plan, Map<String, String> names, Words t) {
        for (var project : plan.projects()) {
            var name = t.name(project.name(), project.title().english());
            names.put(project.key().toString(), t.s("เงินรวมของโครงการ") + " · " + name);
            project.activities()
                    .forEach(activity -> names.put(
                            activity.key().toString(),
                            t.name(activity.name(), activity.title().english())));
        }
    }

    private static MoneyLine line(ResultSet row) throws SQLException {
        return new MoneyLine(
                row.getString("key"),
                "",
                baht(row, "total"),
                baht(row, "handed_on"),
                baht(row, "committed"),
                baht(row, "disbursed"),
                baht(row, "advanced"),
                baht(row, "carried_over"),
                baht(row, "free"),
                baht(row, "excess"));
    }

    private static Baht baht(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? Baht.ZERO : new Baht(value);
    }
}
