package bpm.overview.money;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.MonthSheet;
import bpm.budget.month.MonthSheets;
import bpm.budget.month.Months;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Reads an activity's money beside its rounds and its report, from the views of the others. */
@Component
public class ActivityMoneys {

    private final JdbcClient database;
    private final Transactions transactions;
    private final MonthSheets sheets;
    private final Clock clock;

    ActivityMoneys(
            JdbcClient database, Transactions transactions, MonthSheets sheets, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** What was planned and done in this month and its quarter; of a year that is over, in its last. */
    public ActivityMonths months(Actor actor, ActivityKey activity, OfficeCode office) {
        var month = FiscalMonth.within(activity.year(), LocalDate.now(clock));
        return transactions.read(
                actor,
                () -> new ActivityMonths(
                        month,
                        sheets.find(activity, office).map(MonthSheet::months).orElse(Months.NONE)));
    }

    public ActivityMoney of(Actor actor, ActivityKey activity, OfficeCode office) {
        return transactions.read(
                actor,
                () -> database.sql("""
                        select sums.*, paid.first_paid, paid.after_year, held.first_held, held.present,
                            report.result, report.percent
                        from (
                            select coalesce(sum(allotted), 0) as allotted,
                                coalesce(sum(handed_on), 0) as handed_on,
                                coalesce(sum(committed), 0) as committed,
                                coalesce(sum(disbursed), 0) as disbursed,
                                coalesce(sum(advanced), 0) as advanced,
                                coalesce(sum(carried_over), 0) as carried_over,
                                coalesce(sum(free), 0) as free, coalesce(sum(excess), 0) as excess
                            from budget_balance_v
                            where year = :year and activity = :activity and office = :office) sums
                        cross join (
                            select min(day) as first_paid,
                                coalesce(bool_or(day > :last and draws <> 'CARRY_OVER'), false) as after_year
                            from budget_entry_v
                            where activity = :activity and office = :office and kind = 'DISBURSE') paid
                        cross join (
                            select min(held_from) as first_held, coalesce(sum(present), 0) as present
                            from survey_round_v
                            where activity = :activity and office = :office) held
                        left join progress_report_v report
                            on report.activity = :activity and report.office = :office
                        """)
                        .param("year", activity.year().number())
                        .param("last", activity.year().last())
                        .param("activity", activity.toString())
                        .param("office", office.value())
                        .query((row, i) -> money(row))
                        .single());
    }

    private static ActivityMoney money(ResultSet row) throws SQLException {
        return new ActivityMoney(
                baht(row, "allotted"),
                baht(row, "handed_on"),
                baht(row, "committed"),
                baht(row, "disbursed"),
                baht(row, "advanced"),
                baht(row, "carried_over"),
                baht(row, "free"),
                baht(row, "excess"),
                Optional.ofNullable(row.getObject("first_paid", LocalDate.class)),
                row.getBoolean("after_year"),
                Optional.ofNullable(row.getObject("first_held", LocalDate.class)),
                Optional.ofNullable(row.getBigDecimal("result")),
                Optional.ofNullable(row.getBigDecimal("percent")),
                row.getLong("present"));
    }

    private static Baht baht(ResultSet row, String column) throws SQLException {
        return new Baht(row.getBigDecimal(column));
    }
}
