package bpm.years;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The figures of years by office and activity (ตัวเลขของปี): reckoned from what stands now, or as they were
 * kept when a year was closed.
 */
@Component
class YearFigures {

    /** One line for each activity that an office has, or has money for. */
    private static final String NOW = """
            with given as (
                select office, activity, target
                from plan_assignment_v
                where year = :year and office like :scope),
            filed as (
                select office, activity,
                    max(state) filter (where kind = 'PROGRESS') as progress,
                    max(state) filter (where kind = 'EVALUATION') as evaluation,
                    max(state) filter (where kind = 'RESULTS') as results,
                    max(state) filter (where kind = 'AREA') as area
                from review_filing_v
                where year = :year and office like :scope
                    and kind in ('PROGRESS', 'EVALUATION', 'RESULTS', 'AREA')
                group by office, activity),
            told as (
                select office, activity, result
                from progress_report_v
                where year = :year and office like :scope),
            held as (
                select office, activity, count(*) as rounds, sum(present) as present,
                    sum(responses) as responses
                from survey_round_v
                where year = :year and office like :scope
                group by office, activity),
            paid as (
                select office, activity, sum(allotted - handed_on) as allotted,
                    sum(disbursed) as disbursed
                from budget_balance_v
                where year = :year and office like :scope
                group by office, activity),
            lines as (
                select office, activity from given
                union select office, activity from held
                union select office, activity from paid)
            select office, activity, given.office is not null as assigned, target,
                case when filed.progress in ('SUBMITTED', 'APPROVED') then result end as result,
                coalesce(progress, '') as progress, coalesce(evaluation, '') as evaluation,
                coalesce(results, '') as results, coalesce(area, '') as area,
                coalesce(rounds, 0) as rounds, coalesce(present, 0) as present,
                coalesce(responses, 0) as responses, coalesce(allotted, 0) as allotted,
                coalesce(disbursed, 0) as disbursed
            from lines
            left join given using (office, activity)
            left join filed using (office, activity)
            left join told using (office, activity)
            left join held using (office, activity)
            left join paid using (office, activity)
            """;

    private static final String SUMS = """
            select count(*) filter (where assigned) as assignments,
                count(*) filter (where assigned and progress = 'APPROVED') as progress,
                count(*) filter (where evaluation = 'APPROVED') as evaluations,
                count(*) filter (where results = 'APPROVED') as results,
                count(*) filter (where area = 'APPROVED') as areas,
                coalesce(sum(rounds), 0) as rounds, coalesce(sum(present), 0) as present,
                coalesce(sum(responses), 0) as responses, coalesce(sum(allotted), 0) as allotted,
                coalesce(sum(disbursed), 0) as disbursed
            """;

    private final JdbcClient database;

    YearFigures(JdbcClient database) {
        this.database = database;
    }

    /** What the year comes to now. */
    YearSum now(FiscalYear year, OfficeCode office) {
        return database.sql(SUMS + "from (" + NOW + ") as figures")
                .param("year", year.number())
                .param("scope", office.scope() + "%")
                .query((row, i) -> sum(row, year, Optional.empty()))
                .single();
    }

    /** What it came to when it was closed with that snapshot. */
    YearSum kept(FiscalYear year, int snapshot, OfficeCode office) {
        return database.sql(SUMS + """
                        from years_figure
                        where year = :year and snapshot = :snapshot and office like :scope
                        """)
                .param("year", year.number())
                .param("snapshot", snapshot)
                .param("scope", office.scope() + "%")
                .query((row, i) -> sum(row, year, Optional.of(snapshot)))
                .single();
    }

    /** Keeps what the year comes to now, in the scope of the department; the number of the snapshot. */
    int keep(FiscalYear year) {
        int number = database.sql("""
                        select coalesce(max(snapshot), 0) + 1
                        from years_step
                        where year = :year
                        """)
                .param("year", year.number())
                .query(Integer.class)
                .single();
        database.sql("""
                        insert into years_figure (year, snapshot, office, activity, assigned, target, result,
                            progress, evaluation, results, area, rounds, present, responses, allotted,
                            disbursed)
                        select :year, :snapshot, figures.* from (
                        """ + NOW + ") as figures")
                .param("year", year.number())
                .param("snapshot", number)
                .param("scope", "%")
                .update();
        return number;
    }

    /** The years that have a plan, latest first. */
    List<FiscalYear> planned() {
        return database.sql("select distinct year from plan_activity_v order by year desc")
                .query((row, i) -> new FiscalYear(row.getInt("year")))
                .list();
    }

    private static YearSum sum(ResultSet row, FiscalYear year, Optional<Integer> snapshot)
            throws SQLException {
        return new YearSum(
                year,
                snapshot,
                row.getInt("assignments"),
                row.getInt("progress"),
                row.getInt("evaluations"),
                row.getInt("results"),
                row.getInt("areas"),
                row.getInt("rounds"),
                row.getLong("present"),
                row.getLong("responses"),
                row.getBigDecimal("allotted"),
                row.getBigDecimal("disbursed"));
    }
}
