package bpm.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** The digests of all versions that were sent (ตราประทับ), in the scope of the transaction; only added to. */
@Component
class Seals {

    private final JdbcClient database;

    Seals(JdbcClient database) {
        this.database = database;
    }

    void add(PaperKind kind, PaperPlace.OfActivity place, Filed filed, Instant at) {
        database.sql("""
                        insert into document_seal (digest, kind, place, version, office, sealed_at)
                        values (:digest, :kind, :place, :version, :office, :at)
                        on conflict do nothing
                        """)
                .param("digest", filed.digest(kind, place))
                .param("kind", kind.path())
                .param("place", place.name())
                .param("version", filed.version())
                .param("office", place.office().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a version with that digest was sent by an office in scope. */
    boolean has(String digest) {
        return database.sql("""
                        select exists (select from document_seal where digest = :digest)
                        """).param("digest", digest).query(Boolean.class).single();
    }
}
