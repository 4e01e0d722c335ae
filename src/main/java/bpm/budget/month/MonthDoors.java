package bpm.budget.month;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.review.FilingState;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which months of an office are open (เดือนใดเปิดอยู่), in the scope of the transaction. */
@Component
public class MonthDoors {

    /** Where the department has set no day. */
    public static final int LOCK_DAY = 10;

    private final JdbcClient database;
    private final Clock clock;

    MonthDoors(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The twelve of the year, October first. */
    public List<MonthDoor> of(OfficeCode office, FiscalYear year) {
        var today = today();
        int day = lockDay(year);
        var reopened = reopened(office, year);
        var reports = reports(office, year);
        return FiscalMonth.all(year).stream()
                .map(month -> new MonthDoor(
                        month,
                        MonthDoor.locksAfter(month, day),
                        today,
                        Optional.ofNullable(reopened.get(month.place())),
                        Optional.ofNullable(reports.get(month.key()))))
                .toList();
    }

    public MonthDoor of(OfficeCode office, FiscalMonth month) {
        return of(office, month.year()).get(month.place() - 1);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    void add(OfficeCode office, FiscalMonth month, Reopening reopening, Actor actor) {
        database.sql("""
                        insert into budget_month_reopening
                            (office, year, place, until, reason, opened_at, opened_by, opened_by_name)
                        values (:office, :year, :place, :until, :reason, :now, :actor, :actorName)
                        """)
                .param("office", office.value())
                .param("year", month.year().number())
                .param("place", month.place())
                .param("until", reopening.until())
                .param("reason", reopening.reason())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", actor.id())
                .param("actorName", actor.fullName())
                .update();
    }

    private int lockDay(FiscalYear year) {
        return database.sql("select lock_day from budget_year where year = :year")
                .param("year", year.number())
                .query(Integer.class)
                .optional()
                .orElse(LOCK_DAY);
    }

    private Map<Integer, Reopening> reopened(OfficeCode office, FiscalYear year) {
        var last = new HashMap<Integer, Reopening>();
        database.sql("""
                        select place, until, reason, opened_at, opened_by_name
                        from budget_month_reopening
                        where office = :office and year = :year
                        order by id
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .query((row, i) -> reopening(row))
                .list()
                .forEach(one -> last.put(one.place(), one));
        return last;
    }

    private Map<String, FilingState> reports(OfficeCode office, FiscalYear year) {
        var states = new HashMap<String, FilingState>();
        database.sql("""
                        select activity, state
                        from review_filing_v
                        where office = :office and year = :year and kind = 'MONTHLY'
                        order by activity
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .query(row -> {
                    states.put(
                            row.getString("activity"), FilingState.valueOf(row.getString("state")));
                });
        return states;
    }

    private static Reopening reopening(ResultSet row) throws SQLException {
        return new Reopening(
                row.getInt("place"),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by_name"));
    }
}
