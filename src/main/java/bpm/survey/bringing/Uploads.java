package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.paper.ReadingTable;
import bpm.shared.Problem;
import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Uploaded spreadsheets until they are brought in or let go, a week at most; in the caller's transaction. */
@Component
class Uploads {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    Uploads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file whose week is over, of which only the name is told. */
    record Gone(long round, OfficeCode office, String fileName) {}

    UUID keep(Actor actor, Round round, String fileName, byte[] content) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into survey_upload (id, round, office, file_name, content, made_at,
                            made_by_name)
                        values (:id, :round, :office, :name, :content, :now, :by)
                        """)
                .param("id", id)
                .param("round", round.id())
                .param("office", round.office().value())
                .param("name", fileName)
                .param("content", content)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actor.fullName())
                .update();
        return id;
    }

    /** A file that still waits; one whose week is over is not found, whether or not it was deleted yet. */
    Upload get(long round, UUID id) {
        return database.sql("""
                        select file_name, content
                        from survey_upload
                        where id = :id
                          and round = :round
                          and made_at >= :since
                        """)
                .param("id", id)
                .param("round", round)
                .param("since", since())
                .query((row, i) -> new Upload(
                        id, row.getString("file_name"), ReadingTable.read(row.getBytes("content"))))
                .optional()
                .orElseThrow(Problem::notFound);
    }

    void remove(UUID id) {
        database.sql("delete from survey_upload where id = :id").param("id", id).update();
    }

    /** Those whose week is over, the oldest first. */
    List<UUID> over() {
        return database.sql("""
                        select id
                        from survey_upload
                        where made_at < :since
                        order by made_at, id
                        """).param("since", since()).query(UUID.class).list();
    }

    /** Deletes a file whose week is over; empty where somebody did so before. */
    Optional<Gone> expire(UUID id) {
        return database.sql("""
                        delete from survey_upload
                        where id = :id
                          and made_at < :since
                        returning round, office, file_name
                        """)
                .param("id", id)
                .param("since", since())
                .query((row, i) -> new Gone(
                        row.getLong("round"),
                        new OfficeCode(row.getString("office")),
                        row.getString("file_name")))
                .optional();
    }

    private OffsetDateTime since() {
        return Instant.now(clock).minus(KEPT).atOffset(ZoneOffset.UTC);
    }
}
