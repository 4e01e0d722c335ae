package bpm.notice;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;

/** What a person was told is late and no mail has said yet (ข่าวเลยกำหนด), in the caller's transaction. */
@Component
class LateNews {

    /** After so long without mail it is no news any more. */
    private static final int DAYS = 3;

    private final JdbcClient database;
    private final Clock clock;

    LateNews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The addresses of the filings, since a mail last told of any. */
    Set<String> of(Recipient person) {
        return Set.copyOf(database.sql("""
                        select distinct n.activity, n.filing_office, n.filing
                        from notice_item n
                        where n.person = :person
                          and n.kind = 'LATE'
                          and n.at > greatest(:since, (
                              select max(m.made_at)
                              from notice_mail m
                              where m.person = :person and m.key like 'late:%'))
                        order by n.activity, n.filing_office, n.filing
                        """)
                .param("person", person.id())
                .param("since", OffsetDateTime.now(clock).minusDays(DAYS))
                .query((row, i) -> new FilingRef(
                                FilingKind.valueOf(row.getString("filing")),
                                row.getString("activity"),
                                new OfficeCode(row.getString("filing_office")))
                        .path())
                .list());
    }
}
