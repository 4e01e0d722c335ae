package bpm.budget.ledger;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.Purpose;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The balances (ยอดคงเหลือ), kept beside the entries; all inside the caller's transaction and scope. */
@Component
public class Balances {

    static final String FIGURES =
            "granted, moved, returned, handed_on, committed, disbursed, advanced, carried_over";

    private static final String SUMS = """
            sum(granted) as granted, sum(moved) as moved, sum(returned) as returned,
                sum(handed_on) as handed_on, sum(committed) as committed, sum(disbursed) as disbursed,
                sum(advanced) as advanced, sum(carried_over) as carried_over
            """;

    private final JdbcClient database;

    Balances(JdbcClient database) {
        this.database = database;
    }

    /** The accounts of one activity or project at one office. */
    public List<Balance> of(MoneyPlace place) {
        return database.sql("select office, activity, category, fund, excess, " + FIGURES + """

                        from budget_balance
                        where office = :office and year = :year and activity = :activity
                        order by fund, category
                        """)
                .param("office", place.office().value())
                .param("year", place.purpose().year().number())
                .param("activity", place.purpose().toString())
                .query(Balances::balance)
                .list();
    }

    /** The accounts of one activity or project at an office and at all below it that the reader sees. */
    public List<Balance> under(Purpose purpose, OfficeCode office) {
        return database.sql("select office, activity, category, fund, excess, " + FIGURES + """

                        from budget_balance
                        where year = :year and activity = :activity and office like :scope
                        order by office, fund, category
                        """)
                .param("year", purpose.year().number())
                .param("activity", purpose.toString())
                .param("scope", office.scope() + "%")
                .query(Balances::balance)
                .list();
    }

    /** What each office in the reader's scope has in a year, all activities together. */
    public Map<OfficeCode, Figures> byOffice(FiscalYear year) {
        return database
                .sql("select office, " + SUMS + """
                        from budget_balance
                        where year = :year
                        group by office
                        order by office
                        """)
                .param("year", year.number())
                .query((row, i) -> row(row))
                .stream()
                .collect(Collectors.toMap(
                        Row::office, Row::figures, (one, other) -> one, TreeMap::new));
    }

    /** The sums in a row that has a column for each. */
    public static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                baht(row, "granted"),
                baht(row, "moved"),
                baht(row, "returned"),
                baht(row, "handed_on"),
                baht(row, "committed"),
                baht(row, "disbursed"),
                baht(row, "advanced"),
                baht(row, "carried_over"));
    }

    private record Row(OfficeCode office, Figures figures) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(new OfficeCode(row.getString("office")), figures(row));
    }

    private static Balance balance(ResultSet row, int number) throws SQLException {
        return new Balance(
                new MoneyAccount(
                        new OfficeCode(row.getString("office")),
                        Purpose.of(row.getString("activity")),
                        Category.valueOf(row.getString("category")),
                        Fund.valueOf(row.getString("fund"))),
                figures(row),
                baht(row, "excess"));
    }

    private static Baht baht(ResultSet row, String column) throws SQLException {
        return new Baht(row.getBigDecimal(column));
    }
}
