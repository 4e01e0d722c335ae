package bpm.form.editing;

import bpm.access.Actor;
import bpm.form.FieldSpec;
import bpm.form.FormJson;
import bpm.form.FormKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms on which the department is working. */
@Component
class FormDrafts {

    private final JdbcClient database;

    FormDrafts(JdbcClient database) {
        this.database = database;
    }

    Optional<FormDraft> find(FormKind kind, String activity) {
        return database.sql("""
                        select content, version, changed_at, changed_by_name
                        from form_draft
                        where kind = :kind and activity = :activity
                        """)
                .param("kind", kind.name())
                .param("activity", activity)
                .query((row, i) -> new FormDraft(
                        FormJson.fields(row.getString("content")),
                        row.getInt("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by_name")))
                .optional();
    }

    /** The activities whose form is being worked on. */
    Set<String> activities(FormKind kind) {
        return Set.copyOf(
                database.sql("""
                        select activity
                        from form_draft
                        where kind = :kind
                        order by activity
                        """).param("kind", kind.name()).query(String.class).list());
    }

    /**
     * Keeps the fields in the place of the version seen, 0 where there was none; false if another
     * is there.
     */
    boolean keep(EditedPlace place, List<FieldSpec> fields, Actor actor, Instant now) {
        return database.sql("""
                        insert into form_draft as kept
                            (kind, activity, content, changed_at, changed_by_name)
                        select :kind, :activity, :content::jsonb, :now, :by
                        where :seen = 0 or exists (
                            select from form_draft where kind = :kind and activity = :activity)
                        on conflict (kind, activity) do update
                        set content = excluded.content, version = kept.version + 1,
                            changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
                        where kept.version = :seen
                        """)
                        .param("kind", place.kind().name())
                        .param("activity", place.activity())
                        .param("content", FormJson.write(fields))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", actor.fullName())
                        .param("seen", place.seen())
                        .update()
                == 1;
    }

    /** Throws the version seen away; false if another is there, or none. */
    boolean discard(EditedPlace place) {
        return database.sql("""
                        delete from form_draft
                        where kind = :kind and activity = :activity and version = :seen
                        """)
                        .param("kind", place.kind().name())
                        .param("activity", place.activity())
                        .param("seen", place.seen())
                        .update()
                == 1;
    }
}
