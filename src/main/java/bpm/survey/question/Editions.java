package bpm.survey.question;

import bpm.plan.ActivityKey;
import bpm.shared.Problem;
import bpm.shared.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every edition that was ever put before participants; the same content is the same edition. */
@Component
public class Editions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;
    private final Map<Long, Edition> known = new ConcurrentHashMap<>();

    Editions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An edition by its number; kept in memory, since it never changes. */
    public Edition get(long id) {
        var edition = known.get(id);
        if (edition == null) {
            edition = read(id);
            known.put(id, edition);
        }
        return edition;
    }

    /** The edition of just this content, made if there is none yet; inside the caller's transaction. */
    public Edition of(ActivityKey activity, Questionnaire questionnaire) {
        var content = JSON.writeValueAsString(questionnaire);
        long id = database.sql("""
                        insert into survey_edition (activity, digest, content, made_at)
                        values (:activity, :digest, :content::jsonb, :now)
                        on conflict (activity, digest) do update set digest = excluded.digest
                        returning id
                        """)
                .param("activity", activity.toString())
                .param("digest", Sha256.of(content))
                .param("content", content)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new Edition(id, activity, questionnaire);
    }

    private Edition read(long id) {
        return database.sql("select activity, content from survey_edition where id = :id")
                .param("id", id)
                .query((row, i) -> new Edition(
                        id,
                        ActivityKey.of(row.getString("activity")),
                        JSON.readValue(row.getString("content"), Questionnaire.class)))
                .optional()
                .orElseThrow(Problem::notFound);
    }
}
