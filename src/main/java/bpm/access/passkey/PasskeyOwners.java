package bpm.access.passkey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Who owns passkeys: each person under a random handle; each call belongs inside a transaction. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private static final String COLUMNS = """
            select p.name, p.full_name, o.handle
            from access_passkey_owner o
            join access_person p on p.id = o.person
            """;

    private final JdbcClient database;

    PasskeyOwners(JdbcClient database) {
        this.database = database;
    }

    /** Gives the person a handle, if they have none. */
    void prepare(long person) {
        var handle = new byte[BYTES];
        RANDOM.nextBytes(handle);
        database.sql("""
                        insert into access_passkey_owner (person, handle)
                        values (:person, :handle)
                        on conflict (person) do nothing
                        """).param("person", person).param("handle", handle).update();
    }

    /** Whose handle it is. */
    Optional<Long> personOf(Bytes handle) {
        return database.sql("select person from access_passkey_owner where handle = :handle")
                .param("handle", handle.getBytes())
                .query(Long.class)
                .optional();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return database.sql(COLUMNS + "where o.handle = :handle")
                .param("handle", handle.getBytes())
                .query(PasskeyOwners::owner)
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return database.sql(COLUMNS + "where p.name = :name")
                .param("name", name)
                .query(PasskeyOwners::owner)
                .optional()
                .orElse(null);
    }

    /** Owners are people: they are made by {@link #prepare}, never by what a browser sends. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }

    private static PublicKeyCredentialUserEntity owner(ResultSet row, int number)
            throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(row.getString("name"))
                .displayName(row.getString("full_name"))
                .build();
    }
}
