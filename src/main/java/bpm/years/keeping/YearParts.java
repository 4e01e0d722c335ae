package bpm.years.keeping;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The parts by year of answers and trail (ส่วนของตารางตามปี): made ahead of need, told when they are away. */
@Component
public class YearParts {

    private final JdbcClient database;
    private final Transactions transactions;
    private final Clock clock;

    YearParts(JdbcClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A year that was taken away, or rows of one that has no part of its own yet. */
    public record Told(boolean detached, String table, int year, long rows) {}

    /** Makes those of the plan's years, of this year and of the next, once; gives their names. */
    public List<String> makeAhead() {
        var year = FiscalYear.of(LocalDate.ofInstant(clock.instant(), Words.BANGKOK));
        return transactions.write(
                Actor.SYSTEM,
                () -> database.sql("select years_parts_ahead(:year)")
                        .param("year", year.number())
                        .query(String.class)
                        .list());
    }

    public List<Told> told() {
        return transactions.read(
                Actor.SYSTEM,
                () -> database.sql(
                                "select detached, of_table, of_year, many from years_parts_told()")
                        .query((row, i) -> new Told(
                                row.getBoolean("detached"),
                                row.getString("of_table"),
                                row.getInt("of_year"),
                                row.getLong("many")))
                        .list());
    }
}
