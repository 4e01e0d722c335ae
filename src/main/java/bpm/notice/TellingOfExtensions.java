package bpm.notice;

import bpm.plan.DueExtended;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Telling reporters that the department put their due date off (แจ้งการขยายกำหนด), until when and why, in its
 * own transaction; the province of a district so reached has longer for its overview.
 */
@Component
class TellingOfExtensions {

    private static final String REACHED = """
            with reached as (
                select r.office, 'PROGRESS' as filing, r.due
                from plan_reached_v r
                where r.extension = :extension
                union all
                select left(r.office, 2), 'OVERVIEW', max(r.due)
                from plan_reached_v r
                join plan_activity_v a on a.key = r.activity and a.office is null
                where r.extension = :extension and length(r.office) > 2
                group by left(r.office, 2)
            )
            """;

    private final JdbcClient database;
    private final Clock clock;

    TellingOfExtensions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void on(DueExtended extended) {
        settle(extended);
        database.sql(REACHED + """
                        insert into notice_item
                            (person, office, key, kind, activity, filing_office, filing, due, note,
                                by_name, at)
                        select p.id, p.office,
                            'EXTENDED:' || :extension || ':' || r.office || ':' || r.filing,
                            'EXTENDED', :activity, r.office, r.filing, r.due, :reason, :byName, :at
                        from reached r
                        join access_person_v p
                            on p.office = r.office and 'REPORTER' = any(p.roles) and p.state <> 'CLOSED'
                        on conflict (person, key) do nothing
                        """)
                .param("extension", extended.extension())
                .param("activity", extended.activity().toString())
                .param("reason", extended.reason())
                .param("byName", extended.actor().fullName())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** That it was due or late by the former day, nobody has to read any more. */
    private void settle(DueExtended extended) {
        database.sql(REACHED + """
                        update notice_item n
                        set read_at = :at
                        from reached r
                        where n.filing_office = r.office
                          and n.activity = :activity
                          and (n.filing = 'OVERVIEW') = (r.filing = 'OVERVIEW')
                          and n.kind in ('DUE_SOON', 'LATE')
                          and n.due < r.due
                          and n.read_at is null
                        """)
                .param("extension", extended.extension())
                .param("activity", extended.activity().toString())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
