package bpm.results;

import bpm.access.Actor;
import bpm.form.Answers;
import bpm.form.FormJson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The results forms that offices are writing, in the scope of the transaction. */
@Component
class ResultsDrafts {

    private final JdbcClient database;

    ResultsDrafts(JdbcClient database) {
        this.database = database;
    }

    ResultsDraft of(ResultsPlace place) {
        return database.sql("""
                        select answers, form, version, updated_at, updated_by, updated_by_name
                        from results_report
                        where office = :office and activity = :activity
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> new ResultsDraft(
                        FormJson.answers(row.getString("answers")),
                        row.getInt("form"),
                        row.getInt("version"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                        row.getLong("updated_by"),
                        row.getString("updated_by_name")))
                .optional()
                .orElse(ResultsDraft.NONE);
    }

    /** Keeps the answers in the place of the version seen; false where another one stands there by now. */
    boolean keep(ResultsPlace place, Kept kept, Actor actor, Instant now) {
        return database.sql("""
                        insert into results_report as kept
                            (office, activity, year, form, answers, updated_at, updated_by, updated_by_name)
                        select :office, :activity, :year, :form, :answers::jsonb, :now, :actor, :actorName
                        where :seen = 0 or exists (
                            select from results_report where office = :office and activity = :activity)
                        on conflict (office, activity) do update
                        set form = excluded.form, answers = excluded.answers, version = kept.version + 1,
                            updated_at = excluded.updated_at, updated_by = excluded.updated_by,
                            updated_by_name = excluded.updated_by_name
                        where kept.version = :seen
                        """)
                        .param("office", place.office().value())
                        .param("activity", place.activity().toString())
                        .param("year", place.activity().year().number())
                        .param("form", kept.form())
                        .param("answers", FormJson.write(kept.answers()))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("actor", actor.id())
                        .param("actorName", actor.fullName())
                        .param("seen", kept.seen())
                        .update()
                == 1;
    }

    /** What is to be kept: answers to a version of the form, over the version of the draft that was seen. */
    record Kept(int form, Answers answers, int seen) {}
}
