package bpm.access.provider;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Whose subject at a provider is whose account, and who is expected; each call belongs inside a
 * transaction.
 */
@Component
class ProviderLinks {

    private final JdbcClient database;
    private final Clock clock;

    ProviderLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whose account the subject is linked to. */
    Optional<Long> personOf(Known known) {
        return database.sql("""
                        select person
                        from access_provider_link
                        where issuer = :issuer and subject = :subject
                        """)
                .param("issuer", known.issuer())
                .param("subject", known.subject())
                .query(Long.class)
                .optional();
    }

    /** The link of a person of the scope to this provider. */
    Optional<ProviderLink> of(long person, String issuer) {
        return database.sql("""
                        select shown, linked_at, used_at
                        from access_provider_link
                        where person = :person and issuer = :issuer
                        """)
                .param("person", person)
                .param("issuer", issuer)
                .query(ProviderLinks::link)
                .optional();
    }

    void link(long person, Known known) {
        database.sql("""
                        insert into access_provider_link (issuer, subject, person, shown, linked_at)
                        values (:issuer, :subject, :person, :shown, :now)
                        """)
                .param("issuer", known.issuer())
                .param("subject", known.subject())
                .param("person", person)
                .param("shown", known.shown())
                .param("now", now())
                .update();
    }

    void used(Known known) {
        database.sql("""
                        update access_provider_link
                        set used_at = :now, shown = :shown
                        where issuer = :issuer and subject = :subject
                        """)
                .param("now", now())
                .param("shown", known.shown())
                .param("issuer", known.issuer())
                .param("subject", known.subject())
                .update();
    }

    /** Ends the link; false if there was none. */
    boolean unlink(long person, String issuer) {
        return database.sql("""
                        delete from access_provider_link
                        where person = :person and issuer = :issuer
                        """).param("person", person).param("issuer", issuer).update() == 1;
    }

    /** For whom a claim was written down, to be held until the transaction ends. */
    Optional<Long> expectedBy(String claim) {
        return database.sql("""
                        select person
                        from access_provider_expected
                        where claim = :claim
                        for update
                        """).param("claim", claim).query(Long.class).optional();
    }

    /** By which claim the person is expected. */
    Optional<String> expected(long person) {
        return database.sql("select claim from access_provider_expected where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void expect(long person, String claim) {
        forgetExpected(person);
        database.sql("""
                        insert into access_provider_expected (claim, person)
                        values (:claim, :person)
                        """).param("claim", claim).param("person", person).update();
    }

    void forgetExpected(long person) {
        database.sql("delete from access_provider_expected where person = :person")
                .param("person", person)
                .update();
    }

    private static ProviderLink link(ResultSet row, int number) throws SQLException {
        return new ProviderLink(
                row.getString("shown"),
                row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
