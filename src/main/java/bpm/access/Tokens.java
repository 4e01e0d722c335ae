package bpm.access;

import bpm.access.token.TokenScopes;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tokens for the API (โทเคน): what a person's script shows instead of a password. */
@Component
public class Tokens {

    static final int MOST_DAYS = 365;
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private final JdbcClient database;
    private final Transactions transactions;
    private final People people;
    private final Clock clock;

    Tokens(JdbcClient database, Transactions transactions, People people, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    /** A token as its owner sees it. */
    public record Token(
            long id,
            String name,
            Instant madeAt,
            Instant expiresAt,
            Optional<Instant> usedAt,
            TokenScopes scopes) {}

    /** Who shows a token, and what it may do for them. */
    public record Shown(Actor actor, TokenScopes scopes) {}

    private record Held(long person, TokenScopes scopes) {}

    /** Whose token it is, as they may act now; nobody's once it is over, revoked or its account closed. */
    public Optional<Shown> shown(String token) {
        return transactions.write(
                Actor.SYSTEM,
                () -> held(token)
                        .flatMap(held -> people.actor(held.person())
                                .map(actor -> new Shown(actor, held.scopes()))));
    }

    List<Token> of(long person) {
        return database.sql("""
                        select id, name, made_at, expires_at, used_at, scopes
                        from access_token
                        where person = :person and expires_at > :now
                        order by made_at desc, id desc
                        """)
                .param("person", person)
                .param("now", now())
                .query(Tokens::token)
                .list();
    }

    static List<FieldError> errors(String name, int days) {
        var errors = new ArrayList<FieldError>();
        var tidy = ThaiText.tidy(name);
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            errors.add(
                    new FieldError("name", "กรุณาตั้งชื่อโทเคนไม่เกิน {0} ตัวอักษร", LONGEST_NAME));
        }
        if (days < 1 || days > MOST_DAYS) {
            errors.add(new FieldError("days", "อายุโทเคนต้องเป็น 1–{0} วัน", MOST_DAYS));
        }
        return errors;
    }

    Secret make(long person, String name, int days, TokenScopes scopes) {
        if (of(person).size() >= MOST) {
            throw Problem.invalid(
                    "name", "มีโทเคนครบ {0} รายการแล้ว กรุณาเพิกถอนที่ไม่ใช้ก่อน", MOST);
        }
        var secret = Secret.fresh();
        database.sql("""
                        insert into access_token (person, name, digest, made_at, expires_at, scopes)
                        values (:person, :name, :digest, :now, :until, :scopes)
                        """)
                .param("person", person)
                .param("name", ThaiText.tidy(name))
                .param("digest", secret.digest())
                .param("now", now())
                .param("until", now().plusDays(days))
                .param("scopes", scopes.keys().toArray(String[]::new))
                .update();
        return secret;
    }

    /** The name of the token that is gone now; nothing if it was not the person's. */
    Optional<String> revoke(long person, long id) {
        return database.sql("""
                        delete from access_token
                        where id = :id and person = :person
                        returning name
                        """)
                .param("id", id)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void revokeAll(long person) {
        database.sql("delete from access_token where person = :person")
                .param("person", person)
                .update();
    }

    /** Notes the use too, but not more than once an hour. */
    private Optional<Held> held(String token) {
        var digest = Secret.digest(token);
        database.sql("""
                        update access_token
                        set used_at = :now
                        where digest = :digest and expires_at > :now
                          and (used_at is null or used_at < :now - interval '1 hour')
                        """).param("digest", digest).param("now", now()).update();
        return database.sql("""
                        select person, scopes
                        from access_token
                        where digest = :digest and expires_at > :now
                        """)
                .param("digest", digest)
                .param("now", now())
                .query((row, i) -> new Held(row.getLong("person"), scopes(row)))
                .optional();
    }

    private static TokenScopes scopes(ResultSet row) throws SQLException {
        return TokenScopes.of(List.of((String[]) row.getArray("scopes").getArray()));
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                scopes(row));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
