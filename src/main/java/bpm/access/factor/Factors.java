package bpm.access.factor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The second factors of people, and their recovery codes; each call belongs inside a transaction. */
@Component
class Factors {

    private final JdbcClient database;
    private final Clock clock;

    Factors(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The factor of a person of the scope, in force or still to be confirmed. */
    Optional<Factor> find(long person) {
        return database.sql("""
                        select secret, confirmed_at,
                            (select count(*) from access_recovery r
                             where r.person = f.person and r.used_at is null) as codes_left
                        from access_factor f
                        where person = :person
                        """)
                .param("person", person)
                .query((row, i) -> new Factor(
                        HexFormat.of().formatHex(row.getBytes("secret")),
                        Optional.ofNullable(row.getObject("confirmed_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getInt("codes_left")))
                .optional();
    }

    boolean isOn(long person) {
        return find(person).filter(Factor::isOn).isPresent();
    }

    /** A new secret to be confirmed, unless one is in force. */
    void begin(long person) {
        database.sql("""
                        insert into access_factor (person, secret, made_at)
                        values (:person, :secret, :now)
                        on conflict (person) do update
                        set secret = excluded.secret, made_at = excluded.made_at
                        where access_factor.confirmed_at is null
                        """)
                .param("person", person)
                .param("secret", Factor.freshSecret())
                .param("now", now())
                .update();
    }

    void confirm(long person) {
        database.sql("""
                        update access_factor
                        set confirmed_at = :now
                        where person = :person and confirmed_at is null
                        """).param("now", now()).param("person", person).update();
    }

    /** Uses the code of a step up; false if it, or a later one, was used before. */
    boolean use(long person, long step) {
        return database.sql("""
                        update access_factor
                        set last_step = :step
                        where person = :person and last_step < :step
                        """).param("step", step).param("person", person).update() == 1;
    }

    /** Uses a recovery code up; false if there is none such. */
    boolean useRecovery(long person, String typed) {
        return database.sql("""
                        update access_recovery
                        set used_at = :now
                        where digest = :digest and person = :person and used_at is null
                        """)
                        .param("now", now())
                        .param("digest", RecoveryCode.digest(typed))
                        .param("person", person)
                        .update()
                == 1;
    }

    /** New recovery codes; the old ones end. */
    void setRecovery(long person, List<String> codes) {
        database.sql("delete from access_recovery where person = :person")
                .param("person", person)
                .update();
        for (var code : codes) {
            database.sql("insert into access_recovery (digest, person) values (:digest, :person)")
                    .param("digest", RecoveryCode.digest(code))
                    .param("person", person)
                    .update();
        }
    }

    /** Removes it with its recovery codes; false if there was none in force. */
    boolean remove(long person) {
        return database.sql("""
                        delete from access_factor
                        where person = :person
                        returning confirmed_at is not null
                        """)
                .param("person", person)
                .query(Boolean.class)
                .list()
                .contains(true);
    }

    /** Removes all passkeys, too, of somebody who may have lost what holds them; false if there were none. */
    boolean removePasskeys(long person) {
        return database.sql("delete from access_passkey where person = :person")
                        .param("person", person)
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
