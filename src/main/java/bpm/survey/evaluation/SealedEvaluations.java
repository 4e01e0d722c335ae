package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.shared.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The summaries that were filed, each in the scope of the transaction; the program can only add to them. */
@Component
class SealedEvaluations {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    SealedEvaluations(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a version for good, under the digest of what it says. */
    void add(EvaluationPlace place, Sealed sealed, Actor actor) {
        database.sql("""
                        insert into survey_sealed (office, activity, version, content, comment, digest,
                            sealed_at, sealed_by, sealed_by_name)
                        values (:office, :activity, :version, :content::jsonb, :comment, :digest,
                            :at, :actor, :by)
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .param("version", sealed.version())
                .param("content", JSON.writeValueAsString(sealed.content()))
                .param("comment", sealed.comment())
                .param("digest", sealed.digest())
                .param("at", sealed.at().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("by", sealed.by())
                .update();
    }

    /** All versions, latest first. */
    List<Sealed> of(EvaluationPlace place) {
        return database.sql("""
                        select version, content, comment, digest, sealed_at, sealed_by_name
                        from survey_sealed
                        where office = :office and activity = :activity
                        order by version desc
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> sealed(row))
                .list();
    }

    /** The digest of a content and its comment. */
    static String digest(Sealed.Content content, String comment) {
        return Sha256.of(content.text(comment));
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(
                row.getInt("version"),
                JSON.readValue(row.getString("content"), Sealed.Content.class),
                row.getString("comment"),
                row.getString("digest"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("sealed_by_name"));
    }
}
