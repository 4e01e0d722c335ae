package bpm.notice;

import bpm.access.Actor;
import bpm.access.Secret;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** People's calendar feeds (ปฏิทินกำหนดส่ง), found by the digest of their secret. */
@Component
class Calendars {

    private final JdbcClient database;
    private final Clock clock;

    Calendars(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whose feed it is, and what it shows. */
    record Owner(long person, boolean mine) {}

    Optional<Owner> owner(String secret) {
        return database.sql("""
                        select person, mine
                        from notice_calendar
                        where digest = :digest
                        """)
                .param("digest", Secret.digest(secret))
                .query((row, i) -> new Owner(row.getLong("person"), row.getBoolean("mine")))
                .optional();
    }

    Optional<Subscription> of(Actor actor) {
        return database.sql("""
                        select mine, made_at
                        from notice_calendar
                        where person = :person
                        """)
                .param("person", actor.id())
                .query((row, i) -> new Subscription(
                        row.getBoolean("mine"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Another secret takes the former one's place: its address shows nothing any more. */
    void save(Actor actor, Secret secret, boolean mine) {
        database.sql("""
                        insert into notice_calendar (person, digest, mine, made_at)
                        values (:person, :digest, :mine, :at)
                        on conflict (person) do update set
                            digest = excluded.digest,
                            mine = excluded.mine,
                            made_at = excluded.made_at
                        """)
                .param("person", actor.id())
                .param("digest", secret.digest())
                .param("mine", mine)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Changes what it shows; false where there is none. */
    boolean choose(Actor actor, boolean mine) {
        return database.sql("""
                        update notice_calendar
                        set mine = :mine
                        where person = :person
                        """).param("mine", mine).param("person", actor.id()).update() > 0;
    }

    boolean delete(Actor actor) {
        return database.sql("delete from notice_calendar where person = :person")
                        .param("person", actor.id())
                        .update()
                > 0;
    }
}
