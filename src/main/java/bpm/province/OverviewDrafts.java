package bpm.province;

import bpm.access.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** What provinces write for their overviews, in the scope of the transaction. */
@Component
class OverviewDrafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> CAUSES = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    OverviewDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    OverviewDraft of(OverviewPlace place) {
        return database.sql("""
                        select comment, causes, supplement, version, updated_at, updated_by_name
                        from province_overview
                        where office = :office and activity = :activity
                        """)
                .param("office", place.province().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> draft(row))
                .optional()
                .orElse(OverviewDraft.NONE);
    }

    /** Keeps it in the place of the version seen; false where another one stands there by now. */
    boolean keep(OverviewPlace place, OverviewDraft draft, int seen, Actor actor) {
        return database.sql("""
                        insert into province_overview as kept (office, activity, year, comment, causes,
                            supplement, updated_at, updated_by, updated_by_name)
                        select :office, :activity, :year, :comment, :causes::jsonb, :supplement, :now,
                            :actor, :actorName
                        where :seen = 0 or exists (
                            select from province_overview where office = :office and activity = :activity)
                        on conflict (office, activity) do update
                        set comment = excluded.comment, causes = excluded.causes,
                            supplement = excluded.supplement, version = kept.version + 1,
                            updated_at = excluded.updated_at, updated_by = excluded.updated_by,
                            updated_by_name = excluded.updated_by_name
                        where kept.version = :seen
                        """)
                        .param("office", place.province().value())
                        .param("activity", place.activity().toString())
                        .param("year", place.activity().year().number())
                        .param("comment", draft.comment())
                        .param("causes", JSON.writeValueAsString(draft.causes()))
                        .param("supplement", draft.supplement())
                        .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                        .param("actor", actor.id())
                        .param("actorName", actor.fullName())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static OverviewDraft draft(ResultSet row) throws SQLException {
        return new OverviewDraft(
                row.getString("comment"),
                JSON.readValue(row.getString("causes"), CAUSES),
                row.getInt("supplement"),
                row.getInt("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getString("updated_by_name"));
    }
}
