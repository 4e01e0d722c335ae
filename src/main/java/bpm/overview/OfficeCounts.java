package bpm.overview;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts of the whole nation's work by province; those of a province come with its {@link Matrix}. */
@Component
class OfficeCounts {

    private final JdbcClient database;

    OfficeCounts(JdbcClient database) {
        this.database = database;
    }

    /** For each province that was given anything, with all below it. */
    Nation nation(FiscalYear year, LocalDate today) {
        var waiting = new AtomicInteger();
        var counts = new TreeMap<OfficeCode, Counts>();
        database.sql("""
                        select left(a.office, 2) as part, count(*) as everything,
                            count(*) filter (where f.state = 'RETURNED') as returned,
                            count(*) filter (where f.state = 'SUBMITTED') as submitted,
                            count(*) filter (where f.state = 'APPROVED') as approved,
                            count(*) filter (where f.state = 'DRAFT'
                                and (f.first_on is not null or a.due > :soon)) as draft,
                            count(*) filter (where f.state is null and a.due > :soon) as not_started,
                            count(*) filter (where coalesce(f.state, 'DRAFT') = 'DRAFT'
                                and f.first_on is null and a.due between :today and :soon) as due_soon,
                            count(*) filter (where coalesce(f.state, 'DRAFT') = 'DRAFT'
                                and f.first_on is null and a.due < :today) as late,
                            count(*) filter (where (f.state = 'RETURNED'
                                    or coalesce(f.state, 'DRAFT') = 'DRAFT' and f.first_on is null)
                                and a.due < :today) as overdue,
                            count(*) filter (where f.state = 'SUBMITTED' and f.above = '00') as waiting
                        from plan_assignment_v a
                        left join review_filing_v f
                            on f.office = a.office and f.activity = a.activity and f.kind = 'PROGRESS'
                        where a.year = :year
                        group by part
                        order by part
                        """)
                .param("year", year.number())
                .param("today", today)
                .param("soon", today.plusDays(Standing.SOON_DAYS))
                .query(row -> {
                    counts.put(new OfficeCode(row.getString("part")), counts(row));
                    waiting.addAndGet(row.getInt("waiting"));
                });
        return new Nation(counts, waiting.get());
    }

    private static Counts counts(ResultSet row) throws SQLException {
        var by = new EnumMap<Standing, Integer>(Standing.class);
        for (var standing : Standing.values()) {
            by.put(standing, row.getInt(standing.key()));
        }
        return new Counts(row.getInt("everything"), by, row.getInt("overdue"));
    }
}
