package bpm.notice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Mail that is to go out (อีเมลขาออก): written once for its key, claimed before it is sent. */
@Component
class Mails {

    private static final int GIVEN_UP_AFTER = 2;

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

    /** One that nobody else sends now. */
    record Outgoing(String address, String subject, String body) {}

    /** Whether this installation sends mail at all; the example world's people get none. */
    boolean areSent() {
        return server.isThere();
    }

    /** Writes it in the caller's transaction, with which it is also given to be sent; the same key once. */
    void write(Recipient person, String key, Letter letter) {
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
        id.ifPresent(postbox::put);
    }

    /**
     * Takes it to be sent; empty where somebody has taken it, or did so before dying, and where the server
     * refused it so long that it is given up.
     */
    Optional<Outgoing> claim(long id) {
        return database.sql("""
                        update notice_mail
                        set claimed_at = :at
                        where id = :id and claimed_at is null and made_at > :oldest
                        returning address, subject, body
                        """)
                .param("at", now())
                .param("oldest", now().minusDays(GIVEN_UP_AFTER))
                .param("id", id)
                .query((row, i) -> new Outgoing(
                        row.getString("address"), row.getString("subject"), row.getString("body")))
                .optional();
    }

    void sent(long id) {
        ended(id, true, "");
    }

    /** The server would not have it: it may be tried again. */
    void failed(long id, String why) {
        ended(id, false, why);
    }

    /** Forgets what was written before a day. */
    void forget(OffsetDateTime before) {
        database.sql("delete from notice_mail where made_at < :before")
                .param("before", before)
                .update();
    }

    private void ended(long id, boolean sent, String failure) {
        database.sql("""
                        update notice_mail
                        set sent_at = :sent, failure = :failure,
                            claimed_at = case when :isSent then claimed_at end
                        where id = :id
                        """)
                .param("sent", sent ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("isSent", sent)
                .param("failure", failure)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
