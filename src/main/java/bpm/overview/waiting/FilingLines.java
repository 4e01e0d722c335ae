package bpm.overview.waiting;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingState;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiDigits;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Filings that want somebody: one statement a list, in the reader's scope. */
@Component
public class FilingLines {

    private static final String LINES = """
            select f.kind, f.activity, f.office, coalesce(a.name, '') as activity_name,
                coalesce(a.name_en, '') as activity_name_en,
                f.state, f.version, f.reason, f.moved_at, f.moved_by_name, count(*) over () as in_all
            from review_filing_v f
            left join plan_activity_v a on a.key = f.activity
            where f.year = :year
            """;

    /** The first of each kind by its index, and of these the first: as quick where thousands wait. */
    private static final String FIRST = """
            with waiting as (
                select f.*
                from unnest(:kinds) as asked (kind)
                cross join lateral (
                    select f.kind, f.activity, f.office, f.state, f.version, f.reason, f.moved_at,
                        f.moved_by_name, f.submitted_at
                    from review_filing_v f
                    where f.year = :year and f.above = :office and f.state = 'SUBMITTED'
                        and f.kind = asked.kind
                    order by f.submitted_at, f.office, f.activity
                    limit :most + :offset
                ) f
                order by f.submitted_at, f.office, f.activity, f.kind
                limit :most offset :offset
            )
            select w.kind, w.activity, w.office, coalesce(a.name, '') as activity_name,
                coalesce(a.name_en, '') as activity_name_en,
                w.state, w.version, w.reason, w.moved_at, w.moved_by_name,
                (
                    select count(*)
                    from review_filing_v f
                    where f.year = :year and f.above = :office and f.state = 'SUBMITTED'
                        and f.kind = any(:kinds)
                ) as in_all
            from waiting w
            left join plan_activity_v a on a.key = w.activity
            order by w.submitted_at, w.office, w.activity, w.kind
            """;

    private static final String MATCHING = LINES + """
                and f.above = :office and f.state = 'SUBMITTED' and f.kind = any(:kinds)
                and (f.office = any(:offices) or f.activity like :text
                    or translate(replace(lower(a.name || a.name_en), ' ', ''),
                        :thaiDigits, '0123456789') like :text)
            order by f.submitted_at, f.office, f.activity, f.kind
            limit :most offset :offset
            """;

    private final JdbcClient database;

    FilingLines(JdbcClient database) {
        this.database = database;
    }

    /** What the offices directly below have sent, longest waiting first. */
    public Waiting waitingFor(WaitingFilter filter, int offset, int most) {
        var inAll = new int[1];
        var lines = database.sql(filter.text().isBlank() ? FIRST : MATCHING)
                .param("year", filter.year().number())
                .param("office", filter.office().value())
                .param("kinds", filter.kindNames())
                .param("text", filter.pattern())
                .param("thaiDigits", ThaiDigits.thai("0123456789"))
                .param("offices", filter.namedOffices().toArray(String[]::new))
                .param("most", most)
                .param("offset", offset)
                .query((row, i) -> {
                    inAll[0] = row.getInt("in_all");
                    return line(row);
                })
                .list();
        return new Waiting(lines, inAll[0]);
    }

    /** How many of each kind wait for the office; a kind of which none waits is absent. */
    Map<FilingKind, Integer> countsFor(OfficeCode office, FiscalYear year) {
        var counts = new EnumMap<FilingKind, Integer>(FilingKind.class);
        database.sql("""
                        select kind, count(*) as filings
                        from review_filing_v
                        where year = :year and above = :office and state = 'SUBMITTED'
                        group by kind
                        order by kind
                        """)
                .param("year", year.number())
                .param("office", office.value())
                .query(row -> {
                    counts.put(FilingKind.valueOf(row.getString("kind")), row.getInt("filings"));
                });
        return counts;
    }

    /** What came back to the office to be corrected besides progress reports, latest first. */
    public List<FilingLine> returnedTo(OfficeCode office, FiscalYear year) {
        return database.sql(LINES + """
                            and f.office = :office and f.state = 'RETURNED' and f.kind <> 'PROGRESS'
                        order by f.moved_at desc, f.office, f.activity, f.kind
                        """)
                .param("year", year.number())
                .param("office", office.value())
                .query((row, i) -> line(row))
                .list();
    }

    private static FilingLine line(ResultSet row) throws SQLException {
        return new FilingLine(
                FilingKind.valueOf(row.getString("kind")),
                row.getString("activity"),
                new OfficeCode(row.getString("office")),
                row.getString("activity_name"),
                row.getString("activity_name_en"),
                FilingState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("reason"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getString("moved_by_name"));
    }
}
