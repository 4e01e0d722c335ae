package bpm.survey.bringing;

import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** How columns were matched before, by activity and headings (การจับคู่ที่จำไว้); in the caller's transaction. */
@Component
class Mappings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    Mappings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Mapping> find(Round round, List<String> headings) {
        return database.sql("""
                        select content
                        from survey_mapping
                        where office = :office
                          and activity = :activity
                          and heads = :heads
                        """)
                .param("office", round.office().value())
                .param("activity", round.activity().toString())
                .param("heads", Mapping.heads(headings))
                .query((row, i) -> JSON.readValue(row.getString("content"), Mapping.class))
                .optional();
    }

    void keep(Round round, List<String> headings, Mapping mapping) {
        database.sql("""
                        insert into survey_mapping (office, activity, heads, content, changed_at)
                        values (:office, :activity, :heads, :content::jsonb, :now)
                        on conflict (office, activity, heads) do update set
                            content = excluded.content, changed_at = excluded.changed_at
                        """)
                .param("office", round.office().value())
                .param("activity", round.activity().toString())
                .param("heads", Mapping.heads(headings))
                .param("content", JSON.writeValueAsString(mapping))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }
}
