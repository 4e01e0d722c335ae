package bpm.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Links to join (ลิงก์คำเชิญ), at most one a person; a new one ends the one before it. */
@Component
class Links {

    static final Duration LASTS = Duration.ofDays(7);
    static final Duration FIRST_LASTS = Duration.ofDays(1);

    /** Whom a link is for; nobody where it is the first administrator's. */
    record Link(Optional<Long> person) {}

    private final JdbcClient database;
    private final Clock clock;

    Links(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Secret make(long person) {
        revoke(person);
        var secret = Secret.fresh();
        insert(secret, Optional.of(person), LASTS);
        return secret;
    }

    Secret makeFirst() {
        revokeFirst();
        var secret = Secret.fresh();
        insert(secret, Optional.empty(), FIRST_LASTS);
        return secret;
    }

    /** The link of this secret, while it is good. */
    Optional<Link> find(String secret) {
        return database.sql("""
                        select person
                        from access_link
                        where digest = :digest and expires_at > :now
                        """)
                .param("digest", Secret.digest(secret))
                .param("now", OffsetDateTime.now(clock))
                .query((row, i) ->
                        new Link(Optional.ofNullable(row.getObject("person", Long.class))))
                .optional();
    }

    /** Uses the link up; false if somebody was quicker. */
    boolean use(String secret) {
        return database.sql("delete from access_link where digest = :digest")
                        .param("digest", Secret.digest(secret))
                        .update()
                == 1;
    }

    void revoke(long person) {
        database.sql("delete from access_link where person = :person")
                .param("person", person)
                .update();
    }

    private void revokeFirst() {
        database.sql("delete from access_link where person is null").update();
    }

    private void insert(Secret secret, Optional<Long> person, Duration lasts) {
        var now = OffsetDateTime.now(clock);
        database.sql("""
                        insert into access_link (digest, person, made_at, expires_at)
                        values (:digest, :person, :now, :until)
                        """)
                .param("digest", secret.digest())
                .param("person", person.orElse(null))
                .param("now", now)
                .param("until", now.plus(lasts))
                .update();
    }
}
