package bpm.notice;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.DueExtended;
import bpm.plan.DueRestored;
import bpm.review.FilingRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What people were told (การแจ้งเตือน); each call belongs inside a transaction, which holds the scope. */
@Component
class Notices {

    private static final String LINES = """
            select n.id, n.kind, n.title, n.path, n.activity, coalesce(a.name, '') as name,
                coalesce(a.name_en, '') as name_en, n.filing_office, n.filing, n.due, n.note, n.by_name, n.at,
                n.read_at is not null as is_read
            from notice_item n left join plan_activity_v a on a.key = n.activity
            where n.person = :person
            """;

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Tells everybody of an office who has the role, besides who did it; answers whom it is news to. */
    List<Long> tell(Actor by, OfficeCode office, Role role, Told told) {
        return database.sql("""
                        select person
                        from notice_tell(:office, :role, :kind, :key, :activity, :from, :filing, :note,
                            :by, :byName, :at) as person
                        order by person
                        """)
                .param("office", office.value())
                .param("role", role.name())
                .param("kind", told.kind().name())
                .param("key", told.key())
                .param("activity", told.ref().activity())
                .param("from", told.ref().office().value())
                .param("filing", told.ref().kind().name())
                .param("note", told.note())
                .param("by", by.id())
                .param("byName", by.fullName())
                .param("at", now())
                .query(Long.class)
                .list();
    }

    /** Who was told that it waits for them need not read it any more. */
    void settle(FilingRef ref) {
        database.sql("select count(notice_settle(:activity, :office, :filing, :at))")
                .param("activity", ref.activity())
                .param("office", ref.office().value())
                .param("filing", ref.kind().name())
                .param("at", now())
                .query(Integer.class)
                .single();
    }

    /** What was sent is neither due nor late any more: nobody of the office has to read that it was. */
    void sent(FilingRef ref) {
        database.sql("""
                        update notice_item
                        set read_at = :at
                        where filing_office = :office
                          and activity = :activity
                          and filing = :filing
                          and kind in ('DUE_SOON', 'LATE')
                          and read_at is null
                        """)
                .param("at", now())
                .param("office", ref.office().value())
                .param("activity", ref.activity())
                .param("filing", ref.kind().name())
                .update();
    }

    /** Tells a person that a filing is due or late, unless they were told so before. */
    void remind(Recipient person, NoticeKind kind, DueFiling filing) {
        database.sql("""
                        insert into notice_item
                            (person, office, key, kind, activity, filing_office, filing, due, at)
                        values (:person, :office, :key, :kind, :activity, :from, :filing, :due, :at)
                        on conflict (person, key) do nothing
                        """)
                .param("person", person.id())
                .param("office", person.office().value())
                .param("key", kind + ":" + filing.path() + ":" + filing.due())
                .param("kind", kind.name())
                .param("activity", filing.activity())
                .param("from", filing.office().value())
                .param("filing", filing.kind().name())
                .param("due", filing.due())
                .param("at", now())
                .update();
    }

    /** Tells the reporters of all whom it reaches. */
    void extended(DueExtended extended) {
        database.sql("""
                        insert into notice_item
                            (person, office, key, kind, activity, filing_office, filing, due, note,
                                by_name, at)
                        select p.id, p.office,
                            'EXTENDED:' || :extension || ':' || r.office || ':' || r.filing,
                            'EXTENDED', r.activity, r.office, r.filing, r.due, :reason, :byName, :at
                        from notice_reached_v r
                        join access_person_v p
                            on p.office = r.office and 'REPORTER' = any(p.roles) and p.state <> 'CLOSED'
                        where r.extension = :extension
                        on conflict (person, key) do nothing
                        """)
                .param("extension", extended.extension())
                .param("reason", extended.reason())
                .param("byName", extended.actor().fullName())
                .param("at", now())
                .update();
    }

    /** That it was due or late by the former day, nobody has to read any more. */
    void settle(DueExtended extended) {
        database.sql("""
                        update notice_item n
                        set read_at = :at
                        from notice_reached_v r
                        where r.extension = :extension
                          and n.filing_office = r.office
                          and n.activity = r.activity
                          and (n.filing = 'OVERVIEW') = (r.filing = 'OVERVIEW')
                          and n.kind in ('DUE_SOON', 'LATE')
                          and n.due < r.due
                          and n.read_at is null
                        """)
                .param("extension", extended.extension())
                .param("at", now())
                .update();
    }

    /** Tells those who were told of the extension which day counts again; the extension is read. */
    void restored(DueRestored restored) {
        database.sql("""
                        with told as (
                            update notice_item
                            set read_at = coalesce(read_at, :at)
                            where key like 'EXTENDED:' || :extension || ':%'
                            returning person, office, key, activity, filing_office, filing
                        )
                        insert into notice_item
                            (person, office, key, kind, activity, filing_office, filing, due, by_name, at)
                        select t.person, t.office, replace(t.key, 'EXTENDED:', 'RESTORED:'), 'RESTORED',
                            t.activity, t.filing_office, t.filing, f.due, :byName, :at
                        from told t
                        join notice_filing_v f
                            on f.activity = t.activity and f.office = t.filing_office and f.kind = t.filing
                        on conflict (person, key) do nothing
                        """)
                .param("extension", restored.extension())
                .param("byName", restored.actor().fullName())
                .param("at", now())
                .update();
    }

    /** What was told of these filings' days is forgotten, so that what is due now is told once more. */
    void forget(DueRestored restored) {
        database.sql("""
                        delete from notice_item n
                        using notice_item e
                        where e.key like 'EXTENDED:' || :extension || ':%'
                          and n.filing_office = e.filing_office
                          and n.activity = e.activity
                          and (n.filing = 'OVERVIEW') = (e.filing = 'OVERVIEW')
                          and n.kind in ('DUE_SOON', 'LATE')
                        """).param("extension", restored.extension()).update();
    }

    int unread(Actor actor) {
        return database.sql("""
                        select count(*)
                        from notice_item
                        where person = :person and read_at is null
                        """)
                .param("person", actor.id())
                .query(Integer.class)
                .single();
    }

    /** The latest first. */
    List<Notice> list(Actor actor, boolean onlyUnread, int offset, int most) {
        var which = onlyUnread ? "  and n.read_at is null\n" : "";
        return database.sql(
                        LINES + which + "order by n.at desc, n.id desc\nlimit :most offset :offset")
                .param("person", actor.id())
                .param("most", most)
                .param("offset", offset)
                .query((row, i) -> Notice.of(row))
                .list();
    }

    Optional<Notice> find(Actor actor, long id) {
        return database.sql(LINES + "  and n.id = :id\norder by n.id")
                .param("person", actor.id())
                .param("id", id)
                .query((row, i) -> Notice.of(row))
                .optional();
    }

    void mark(Actor actor, long id, boolean read) {
        database.sql("""
                        update notice_item
                        set read_at = case when :read then coalesce(read_at, :at) end
                        where person = :person and id = :id
                        """)
                .param("read", read)
                .param("at", now())
                .param("person", actor.id())
                .param("id", id)
                .update();
    }

    void markAll(Actor actor) {
        database.sql("""
                        update notice_item
                        set read_at = :at
                        where person = :person and read_at is null
                        """).param("at", now()).param("person", actor.id()).update();
    }

    /** Forgets what was read and told before a day. */
    void forget(OffsetDateTime before) {
        database.sql("delete from notice_item where at < :before and read_at is not null")
                .param("before", before)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
