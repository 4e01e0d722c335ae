package bpm.survey.evaluation;

import bpm.access.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The comments that officers write for the summaries they will send, in the scope of the transaction. */
@Component
class OfficersComments {

    private final JdbcClient database;

    OfficersComments(JdbcClient database) {
        this.database = database;
    }

    OfficersComment of(EvaluationPlace place) {
        return database.sql("""
                        select comment, version, updated_at, updated_by_name
                        from survey_evaluation
                        where office = :office and activity = :activity
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> new OfficersComment(
                        row.getString("comment"),
                        row.getInt("version"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                        row.getString("updated_by_name")))
                .optional()
                .orElse(OfficersComment.NONE);
    }

    /** Keeps the text in the place of the version seen; false where another one stands there by now. */
    boolean keep(EvaluationPlace place, String text, int seen, Actor actor, Instant now) {
        return database.sql("""
                        insert into survey_evaluation as kept
                            (office, activity, year, comment, updated_at, updated_by, updated_by_name)
                        select :office, :activity, :year, :text, :now, :actor, :actorName
                        where :seen = 0 or exists (
                            select from survey_evaluation where office = :office and activity = :activity)
                        on conflict (office, activity) do update
                        set comment = excluded.comment, version = kept.version + 1,
                            updated_at = excluded.updated_at, updated_by = excluded.updated_by,
                            updated_by_name = excluded.updated_by_name
                        where kept.version = :seen
                        """)
                        .param("office", place.office().value())
                        .param("activity", place.activity().toString())
                        .param("year", place.activity().year().number())
                        .param("text", text)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("actor", actor.id())
                        .param("actorName", actor.fullName())
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
