package bpm.years;

import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** What is still open of a year (งานค้างของปี), in the scope of the transaction. */
@Component
class OpenMatters {

    private final JdbcClient database;
    private final Clock clock;

    OpenMatters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Each kind of which there is something. */
    List<OpenMatter> of(FiscalYear year) {
        return database
                .sql("""
                        select 'NOT_SENT' as kind, count(*) as number
                        from plan_assignment_v a
                        left join review_filing_v f on f.office = a.office and f.activity = a.activity
                            and f.kind = 'PROGRESS'
                        where a.year = :year and coalesce(f.state, 'DRAFT') = 'DRAFT'
                        union all
                        select 'WAITING', count(*)
                        from review_filing_v where year = :year and state = 'SUBMITTED'
                        union all
                        select 'RETURNED', count(*)
                        from review_filing_v where year = :year and state = 'RETURNED'
                        union all
                        select 'OVERVIEWS', count(*)
                        from review_filing_v
                        where year = :year and kind = 'OVERVIEW' and state <> 'APPROVED'
                        union all
                        select 'DOORS', count(*)
                        from survey_round_v
                        where year = :year and opens_at is not null
                            and (closes_at is null or closes_at > :now)
                        union all
                        select 'COMMITTED', count(*)
                        from budget_balance_v where year = :year and (committed <> 0 or advanced <> 0)
                        """)
                .param("year", year.number())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, i) -> new OpenMatter(
                        OpenMatter.Kind.valueOf(row.getString("kind")), row.getInt("number")))
                .list()
                .stream()
                .filter(matter -> matter.count() > 0)
                .toList();
    }
}
