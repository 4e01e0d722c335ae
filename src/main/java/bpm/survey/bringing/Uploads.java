package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.paper.ReadingTable;
import bpm.shared.Problem;
import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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

    /** Keeps a file and lets go of those that nobody came back to. */
    UUID keep(Actor actor, Round round, String fileName, byte[] content) {
        var now = Instant.now(clock);
        database.sql("delete from survey_upload where made_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
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
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.fullName())
                .update();
        return id;
    }

    Upload get(long round, UUID id) {
        return database.sql("""
                        select file_name, content
                        from survey_upload
                        where id = :id
                          and round = :round
                        """)
                .param("id", id)
                .param("round", round)
                .query((row, i) -> new Upload(
                        id, row.getString("file_name"), ReadingTable.read(row.getBytes("content"))))
                .optional()
                .orElseThrow(Problem::notFound);
    }

    void remove(UUID id) {
        database.sql("delete from survey_upload where id = :id").param("id", id).update();
    }
}
