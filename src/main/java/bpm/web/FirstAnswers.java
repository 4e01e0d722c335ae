package bpm.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** The first answer to each key of a person, kept for a day (คำตอบแรก). */
@Component
class FirstAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    /** Who asks, with which key, and what just this request is. */
    record Asked(long person, String key, String digest) {}

    /** An answer as it was given, and to which request. */
    record Given(String digest, int status, String contentType, String etag, String body) {}

    private final JdbcClient database;
    private final Clock clock;

    FirstAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the key is new; waits for another request with the same key that is still running. */
    boolean claim(Asked asked) {
        forget(clock.instant().minus(KEPT));
        return database.sql("""
                        insert into web_idempotency (person, key, digest, status, created_at)
                        values (:person, :key, :digest, 0, :now)
                        on conflict (person, key) do nothing
                        """)
                        .param("person", asked.person())
                        .param("key", asked.key())
                        .param("digest", asked.digest())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void forget(Instant before) {
        database.sql("""
                        delete from web_idempotency
                        where (person, key) in (
                            select person, key
                            from web_idempotency
                            where created_at < :before
                            for update skip locked)
                        """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    Given get(Asked asked) {
        return database.sql("""
                        select digest, status, content_type, etag, body
                        from web_idempotency
                        where person = :person and key = :key
                        """)
                .param("person", asked.person())
                .param("key", asked.key())
                .query((row, n) -> new Given(
                        row.getString("digest"),
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("etag"),
                        row.getString("body")))
                .single();
    }

    void keep(Asked asked, Given given) {
        database.sql("""
                        update web_idempotency
                        set status = :status, content_type = :contentType, etag = :etag, body = :body
                        where person = :person and key = :key
                        """)
                .param("person", asked.person())
                .param("key", asked.key())
                .param("status", given.status())
                .param("contentType", given.contentType())
                .param("etag", given.etag())
                .param("body", given.body())
                .update();
    }

    /** Gives the key back: what failed on our side may be asked again. */
    void drop(Asked asked) {
        database.sql("delete from web_idempotency where person = :person and key = :key")
                .param("person", asked.person())
                .param("key", asked.key())
                .update();
    }
}
