package bpm.notice;

import bpm.access.Actor;
import bpm.access.own.HeldData;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Mail that is to go out (อีเมลขาออก): written once for its key, claimed before it is sent. A claim ends, so
 * that a node that dies loses none; a letter may then go out twice, with the same Message-ID.
 */
@Component
class Mails {

    private static final int GIVEN_UP_AFTER = 2;

    /** Longer than the server's patience: whoever has it so long has died. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;
    private final MailServer server;
    private final Postbox postbox;

    Mails(JdbcClient database, Clock clock, MailServer server, Postbox postbox) {
        this.database = database;
        this.clock = clock;
        this.server = server;
        this.postbox = postbox;
    }

    /** One that nobody else sends now; its id is the same however often it is sent. */
    record Outgoing(String id, String address, String subject, String body) {}

    /** Whether this installation sends mail at all; the example world's people get none. */
    boolean areSent() {
        return server.isThere();
    }

    /** Writes it to go out at once, in the caller's transaction, with which it is also given to be sent. */
    void write(Recipient person, String key, Letters.Letter letter) {
        write(person, key, letter, clock.instant());
    }

    /** Writes it to go out at that moment; the same key once. */
    void write(Recipient person, String key, Letters.Letter letter, Instant when) {
        if (!areSent() || person.mail().isBlank()) {
            return;
        }
        var id = database.sql("""
                        insert into notice_mail (person, office, key, address, subject, body, made_at)
                        values (:person, :office, :key, :address, :subject, :body, :at)
                        on conflict (person, key) do nothing
                        returning id
                        """)
                .param("person", person.id())
                .param("office", person.office().value())
                .param("key", key)
                .param("address", person.mail())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("at", now())
                .query(Long.class)
                .optional();
        id.ifPresent(written -> postbox.put(written, when));
    }

    /**
     * Takes it to be sent; empty where it is done with, or somebody took it within the last minutes. Who took
     * it tomorrow had a wrong clock.
     */
    Optional<Outgoing> claim(long id) {
        return database.sql("""
                        update notice_mail
                        set claimed_at = :at
                        where id = :id and sent_at is null and refused_at is null
                          and (claimed_at is null or claimed_at <= :ended or claimed_at > :at)
                        returning address, subject, body,
                            id || '.' || extract(epoch from made_at)::bigint as mail
                        """)
                .param("at", now())
                .param("ended", now().minus(CLAIM))
                .param("id", id)
                .query((row, i) -> new Outgoing(
                        row.getString("mail"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body")))
                .optional();
    }

    /** Whether somebody has it and has not said yet what became of it. */
    boolean isHeld(long id) {
        return database.sql("""
                        select count(*)
                        from notice_mail
                        where id = :id and sent_at is null and refused_at is null
                        """).param("id", id).query(Integer.class).single() > 0;
    }

    void sent(long id) {
        database.sql("update notice_mail set sent_at = :at, failure = '' where id = :id")
                .param("at", now())
                .param("id", id)
                .update();
    }

    /** It did not go out: it may be tried again, unless it is given up after two days. */
    void failed(long id, String why) {
        database.sql("""
                        update notice_mail
                        set failure = :why, claimed_at = null,
                            refused_at = case when made_at <= :oldest then :at::timestamptz end
                        where id = :id
                        """)
                .param("why", why)
                .param("oldest", now().minusDays(GIVEN_UP_AFTER))
                .param("at", now())
                .param("id", id)
                .update();
    }

    /** The server will never have it. */
    void refused(long id, String why) {
        database.sql("update notice_mail set refused_at = :at, failure = :why where id = :id")
                .param("at", now())
                .param("why", why)
                .param("id", id)
                .update();
    }

    /** The last mail to the address that the person has now, where it was refused. */
    Optional<RefusedMail> refused(Actor person) {
        return database.sql("""
                        select address, subject, failure, refused_at
                        from (
                            select address, subject, failure, refused_at
                            from notice_mail
                            where person = :person and (sent_at is not null or refused_at is not null)
                              and address = (select mail from access_person_v where id = :person)
                            order by made_at desc, id desc
                            limit 1
                        ) as latest
                        where refused_at is not null
                        """)
                .param("person", person.id())
                .query((row, i) -> new RefusedMail(
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("failure"),
                        row.getObject("refused_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Forgets what was written before a day. */
    void forget(OffsetDateTime before) {
        database.sql("delete from notice_mail where made_at < :before")
                .param("before", before)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** What was mailed to a person, as far as they may take it with them. */
    @Bean
    static HeldData heldMails() {
        return new HeldData("mails", """
                select made_at, address, subject, body, sent_at, failure
                from notice_mail
                where person = :person
                order by made_at
                """);
    }

    /** What a person was told in the inbox, as far as they may take it with them. */
    @Bean
    static HeldData heldNotices() {
        return new HeldData("notices", """
                select at, kind, activity, filing_office, filing, due, note, by_name, read_at, title
                from notice_item
                where person = :person
                order by at
                """);
    }
}
