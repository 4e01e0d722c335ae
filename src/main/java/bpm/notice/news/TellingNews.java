package bpm.notice.news;

import bpm.access.Role;
import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Telling news (แจ้งข่าว) in the transaction at hand: to everybody of an office who has a role that something
 * is wrong, to one person what happened to their account.
 */
@Component
public class TellingNews {

    private final JdbcClient database;
    private final Clock clock;

    TellingNews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void tell(OfficeCode office, Role role, News news) {
        database.sql("""
                        insert into notice_item
                            (person, office, key, kind, activity, filing_office, filing, note, at, title,
                                path)
                        select p.id, p.office, :key, :kind, '', p.office, 'PROGRESS', :note,
                            :at, :title, :path
                        from access_person_v p
                        where p.office = :office and :role = any(p.roles) and p.state <> 'CLOSED'
                        on conflict (person, key) do nothing
                        """)
                .param("key", news.key())
                .param("kind", news.kind().name())
                .param("note", news.note())
                .param("at", OffsetDateTime.now(clock))
                .param("title", news.title())
                .param("path", news.path())
                .param("office", office.value())
                .param("role", role.name())
                .update();
    }

    /** Tells one person of something that happened to their account. */
    public void tell(OfficeCode office, long person, News news) {
        database.sql("""
                        insert into notice_item
                            (person, office, key, kind, activity, filing_office, filing, note, at, title,
                                path)
                        values (:person, :office, :key, :kind, '', :office, 'PROGRESS', :note, :at,
                            :title, :path)
                        on conflict (person, key) do nothing
                        """)
                .param("person", person)
                .param("office", office.value())
                .param("key", news.key())
                .param("kind", news.kind().name())
                .param("note", news.note())
                .param("at", OffsetDateTime.now(clock))
                .param("title", news.title())
                .param("path", news.path())
                .update();
    }

    /** Tells everybody who looks after an office's accounts, of that office or of all where none is named. */
    public void tellAdmins(String office, News news) {
        database.sql("""
                        insert into notice_item
                            (person, office, key, kind, activity, filing_office, filing, note, at, title,
                                path)
                        select p.id, p.office, :key, :kind, '', p.office, 'PROGRESS', :note, :at,
                            :title, :path
                        from access_person_v p
                        where (:office = '' or p.office = :office)
                          and 'PEOPLE_ADMIN' = any(p.roles) and p.state = 'ACTIVE'
                        on conflict (person, key) do nothing
                        """)
                .param("office", office)
                .param("key", news.key())
                .param("kind", news.kind().name())
                .param("note", news.note())
                .param("at", OffsetDateTime.now(clock))
                .param("title", news.title())
                .param("path", news.path())
                .update();
    }
}
