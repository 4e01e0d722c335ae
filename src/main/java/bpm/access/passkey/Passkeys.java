package bpm.access.passkey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The passkeys of people, as Spring Security keeps and finds them; each call belongs inside a
 * transaction.
 */
@Component
class Passkeys implements UserCredentialRepository {

    private static final String COLUMNS = """
            select k.credential, o.handle, k.name, k.public_key, k.attestation, k.signatures, k.verified,
                k.backup_eligible, k.backed_up, k.transports, k.made_at, k.used_at
            from access_passkey k
            join access_passkey_owner o on o.person = k.person
            """;

    private final JdbcClient database;
    private final Clock clock;

    Passkeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A person's passkeys, the oldest first. */
    List<Passkey> of(long person) {
        return database.sql("""
                        select id, name, made_at, used_at
                        from access_passkey
                        where person = :person
                        order by id
                        """)
                .param("person", person)
                .query((row, i) -> new Passkey(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Removes one of a person's; gives its name, if it was there. */
    Optional<String> remove(long person, long id) {
        return database.sql("""
                        delete from access_passkey
                        where id = :id and person = :person
                        returning name
                        """)
                .param("id", id)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void removeAll(long person) {
        database.sql("delete from access_passkey where person = :person")
                .param("person", person)
                .update();
    }

    /**
     * Adds one, or counts a signature of one that is there. A counter that does not go on is that of
     * a copy; devices that share their passkeys do not count and say 0.
     */
    @Override
    public void save(CredentialRecord record) {
        int updated = database.sql("""
                        update access_passkey
                        set signatures = :signatures, backed_up = :backedUp, used_at = :now
                        where credential = :credential
                          and (signatures < :signatures or (signatures = 0 and :signatures = 0))
                        """)
                .param("signatures", record.getSignatureCount())
                .param("backedUp", record.isBackupState())
                .param("now", now())
                .param("credential", record.getCredentialId().getBytes())
                .update();
        if (updated == 0 && findByCredentialId(record.getCredentialId()) != null) {
            throw new IllegalArgumentException("the counter of a passkey did not go on");
        }
        if (updated == 0) {
            add(record);
        }
    }

    private void add(CredentialRecord record) {
        var attestation = Optional.ofNullable(record.getAttestationObject()).orElseThrow();
        database.sql("""
                        insert into access_passkey (credential, person, name, public_key, attestation,
                            signatures, verified, backup_eligible, backed_up, transports, made_at)
                        select :credential, o.person, :name, :publicKey, :attestation,
                            :signatures, :verified, :backupEligible, :backedUp, :transports, :now
                        from access_passkey_owner o
                        where o.handle = :handle
                        """)
                .param("credential", record.getCredentialId().getBytes())
                .param("name", record.getLabel())
                .param("publicKey", record.getPublicKey().getBytes())
                .param("attestation", attestation.getBytes())
                .param("signatures", record.getSignatureCount())
                .param("verified", record.isUvInitialized())
                .param("backupEligible", record.isBackupEligible())
                .param("backedUp", record.isBackupState())
                .param(
                        "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("now", now())
                .param("handle", record.getUserEntityUserId().getBytes())
                .update();
    }

    @Override
    public void delete(Bytes credential) {
        database.sql("delete from access_passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.sql(COLUMNS + "where k.credential = :credential")
                .param("credential", credential.getBytes())
                .query(Passkeys::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.sql(COLUMNS + "where o.handle = :handle order by k.id")
                .param("handle", handle.getBytes())
                .query(Passkeys::record)
                .list();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        var madeAt = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .label(row.getString("name"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .created(madeAt)
                .lastUsed(Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(madeAt))
                .build();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
