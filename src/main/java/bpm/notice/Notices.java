package bpm.notice;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What people were told (การแจ้งเตือน); each call belongs inside a transaction, which holds the scope. */
@Component
class Notices {

    private static final String LINES = """
            select n.id, n.kind, n.activity, coalesce(a.name, '') as name, coalesce(a.name_en, '') as name_en,
                n.filing_office, n.filing, n.due, n.note, n.by_name, n.at, n.read_at is not null as is_read
            from notice_item n
            left join plan_activity_v a on a.key = n.activity
            where n.person = :person
            """;

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is told about a step that was taken. */
    record Told(NoticeKind kind, FilingRef ref, int version, String note) {

        String key() {
            return kind + ":" + ref.key() + ":" + version;
        }
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

    /** Tells a person that a filing is due or late; false where they were told so before. */
    boolean remind(Recipient person, NoticeKind kind, DueFiling filing) {
        return database.sql("""
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
                        .update()
                > 0;
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
                .query((row, i) -> notice(row))
                .list();
    }

    Optional<Notice> find(Actor actor, long id) {
        return database.sql(LINES + "  and n.id = :id\norder by n.id")
                .param("person", actor.id())
                .param("id", id)
                .query((row, i) -> notice(row))
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

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("activity"),
                row.getString("name"),
                row.getString("name_en"),
                new OfficeCode(row.getString("filing_office")),
                FilingKind.valueOf(row.getString("filing")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("note"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_read"));
    }
}
