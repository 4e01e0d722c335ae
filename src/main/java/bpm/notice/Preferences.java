package bpm.notice;

import bpm.access.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Which mail people wish (การรับอีเมล); in the caller's transaction. */
@Component
class Preferences {

    private final JdbcClient database;
    private final Clock clock;

    Preferences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Preference of(Actor actor) {
        return database.sql("""
                        select digest, at_once, version
                        from notice_preference
                        where person = :person
                        """)
                .param("person", actor.id())
                .query((row, i) -> new Preference(
                        row.getBoolean("digest"), row.getBoolean("at_once"), row.getInt("version")))
                .optional()
                .orElse(Preference.USUAL);
    }

    /** Over the version that was seen; false where another device chose since. */
    boolean save(Actor actor, Preference wanted) {
        return database.sql("""
                        insert into notice_preference as p
                            (person, digest, at_once, changed_at)
                        values (:person, :digest, :atOnce, :at)
                        on conflict (person) do update set
                            digest = excluded.digest,
                            at_once = excluded.at_once,
                            version = p.version + 1,
                            changed_at = excluded.changed_at
                        where p.version = :seen
                        """)
                        .param("person", actor.id())
                        .param("digest", wanted.digest())
                        .param("atOnce", wanted.atOnce())
                        .param("at", OffsetDateTime.now(clock))
                        .param("seen", wanted.version())
                        .update()
                > 0;
    }
}
