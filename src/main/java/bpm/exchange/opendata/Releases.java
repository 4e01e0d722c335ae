package bpm.exchange.opendata;

import bpm.shared.FiscalYear;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Reads what may be published of a year (ชุดที่เผยแพร่), in the scope of the transaction. */
@Component
class Releases {

    private static final int FEWEST = 3;

    private final JdbcClient database;
    private final int least;

    Releases(JdbcClient database, @Value("${bpm.open-data.k:5}") int least) {
        this.database = database;
        this.least = Math.max(FEWEST, least);
    }

    /** How many people a group that is told has at least. */
    int least() {
        return least;
    }

    Anonymous participants(FiscalYear year) {
        var all = new ArrayList<People>();
        database.sql("""
                        select s.activity, left(s.office, 2) as province,
                            coalesce(s.answers ->> 'sex', '') as sex,
                            coalesce(s.answers ->> 'age', '') as age,
                            count(*) as people, sum(level.rated) as rated, sum(level.total) as total
                        from survey_answer_v s
                        cross join lateral (
                            select count(*) as rated, coalesce(sum(one.value::int), 0) as total
                            from jsonb_each_text(s.answers) one
                            where one.key ~ '^S[0-9]+$' and one.value in ('1', '2', '3', '4', '5')) level
                        where s.year = :year
                        group by s.activity, left(s.office, 2), coalesce(s.answers ->> 'sex', ''),
                            coalesce(s.answers ->> 'age', '')
                        order by s.activity, left(s.office, 2)
                        """).param("year", year.number()).query(row -> {
            all.add(new People(
                    row.getString("activity"),
                    row.getString("province"),
                    row.getString("sex"),
                    row.getString("age"),
                    row.getLong("people"),
                    row.getLong("rated"),
                    row.getLong("total")));
        });
        return Anonymous.of(all, least);
    }

    /** What offices of a province did in an activity, of reports that were approved. */
    record Work(
            String activity,
            String name,
            String province,
            long offices,
            java.math.BigDecimal target,
            java.math.BigDecimal result,
            String unit) {}

    List<Work> works(FiscalYear year) {
        return database.sql("""
                        select a.activity, a.activity_name, left(a.office, 2) as province,
                            count(*) as offices, coalesce(sum(a.target), 0) as target,
                            coalesce(sum(r.result), 0) as result, a.unit
                        from plan_assignment_v a
                        join review_filing_v f
                            on f.office = a.office and f.activity = a.activity and f.kind = 'PROGRESS'
                            and f.state = 'APPROVED'
                        join progress_report_v r on r.office = a.office and r.activity = a.activity
                        where a.year = :year
                        group by a.activity, a.activity_name, left(a.office, 2), a.unit
                        order by a.activity, left(a.office, 2), a.unit
                        """)
                .param("year", year.number())
                .query((row, i) -> new Work(
                        row.getString("activity"),
                        row.getString("activity_name"),
                        row.getString("province"),
                        row.getLong("offices"),
                        row.getBigDecimal("target"),
                        row.getBigDecimal("result"),
                        row.getString("unit")))
                .list();
    }

    /** Money of a province by category. */
    record Money(
            String province,
            String category,
            String fund,
            java.math.BigDecimal allotted,
            java.math.BigDecimal disbursed) {}

    List<Money> money(FiscalYear year) {
        return database.sql("""
                        select left(b.office, 2) as province, b.category, b.fund,
                            sum(b.allotted - b.handed_on) as allotted, sum(b.disbursed) as disbursed
                        from budget_balance_v b
                        where b.year = :year
                        group by left(b.office, 2), b.category, b.fund
                        order by left(b.office, 2), b.category, b.fund
                        """)
                .param("year", year.number())
                .query((row, i) -> new Money(
                        row.getString("province"),
                        row.getString("category"),
                        row.getString("fund"),
                        row.getBigDecimal("allotted"),
                        row.getBigDecimal("disbursed")))
                .list();
    }
}
