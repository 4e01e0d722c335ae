package bpm.review;

import bpm.access.Actor;
import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The steps that filings took; nothing here is ever overwritten. */
@Component
class StepsTaken {

    private final JdbcClient database;

    StepsTaken(JdbcClient database) {
        this.database = database;
    }

    /** Adds a step. The filing is held by the caller, so its numbers have no gap and no double. */
    void add(Filing from, Filing to, FilingStep step, Actor actor, Stamp stamp, String note) {
        database.sql("""
                        insert into review_step (office, activity, kind, number, step, from_state, to_state,
                            at, actor, actor_name, actor_office, note, version)
                        select :office, :activity, :kind, coalesce(max(number), 0) + 1, :step, :from, :to,
                            :at, :actor, :actorName, :actorOffice, :note, :version
                        from review_step
                        where office = :office and activity = :activity and kind = :kind
                        """)
                .param("office", to.ref().office().value())
                .param("activity", to.ref().activity())
                .param("kind", to.ref().kind().name())
                .param("step", step.name())
                .param("from", from.state().name())
                .param("to", to.state().name())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("actor", stamp.person())
                .param("actorName", stamp.name())
                .param("actorOffice", actor.office().value())
                .param("note", note)
                .param("version", to.version())
                .update();
    }

    List<StepTaken> of(FilingRef ref) {
        return database.sql("""
                        select number, step, from_state, to_state, at, actor, actor_name, actor_office,
                            note, version
                        from review_step
                        where office = :office and activity = :activity and kind = :kind
                        order by number
                        """)
                .param("office", ref.office().value())
                .param("activity", ref.activity())
                .param("kind", ref.kind().name())
                .query((row, i) -> step(row))
                .list();
    }

    private static StepTaken step(ResultSet row) throws SQLException {
        return new StepTaken(
                row.getInt("number"),
                FilingStep.valueOf(row.getString("step")),
                FilingState.valueOf(row.getString("from_state")),
                FilingState.valueOf(row.getString("to_state")),
                new Stamp(
                        row.getLong("actor"),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                new OfficeCode(row.getString("actor_office")),
                row.getString("note"),
                row.getInt("version"));
    }
}
