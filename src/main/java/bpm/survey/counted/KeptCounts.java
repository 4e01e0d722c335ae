package bpm.survey.counted;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The counts typed from paper summaries, one row a round (ยอดนับที่บันทึกไว้); in the caller's transaction. */
@Component
class KeptCounts {

    /** Counts with the version under which they are kept. */
    record Kept(PaperCounts counts, int version, Instant at, String by) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    KeptCounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Kept> find(long round) {
        return database.sql("""
                        select content, version, changed_at, changed_by_name
                        from survey_counted
                        where round = :round
                        """)
                .param("round", round)
                .query((row, i) -> new Kept(
                        JSON.readValue(row.getString("content"), PaperCounts.class),
                        row.getInt("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by_name")))
                .optional();
    }

    /** Keeps counts over the version that was seen, 0 where there were none. */
    void keep(Actor actor, Round round, PaperCounts counts, int seen) {
        int kept = database.sql("""
                        insert into survey_counted (round, office, content, version, changed_at,
                            changed_by_name)
                        select :round, :office, :content::jsonb, 1, :now, :by
                        where :seen = 0
                           or exists (select 1 from survey_counted where round = :round and version = :seen)
                        on conflict (round) do update set
                            content = excluded.content, version = survey_counted.version + 1,
                            changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
                        where survey_counted.version = :seen
                        """)
                .param("round", round.id())
                .param("office", round.office().value())
                .param("content", JSON.writeValueAsString(counts))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actor.fullName())
                .param("seen", seen)
                .update();
        if (kept == 0) {
            throw stale();
        }
    }

    void remove(Round round, int seen) {
        int removed = database.sql(
                        "delete from survey_counted where round = :round and version = :seen")
                .param("round", round.id())
                .param("seen", seen)
                .update();
        if (removed == 0) {
            throw stale();
        }
    }

    /** Whether a single person's answer counts in the round. */
    boolean hasResponses(long round) {
        return database.sql("""
                        select exists (
                            select 1 from survey_response where round = :round and removed_at is null)
                        """).param("round", round).query(Boolean.class).single();
    }

    private static Problem stale() {
        return Problem.stale(
                "มีผู้แก้ไขยอดนับก่อนท่าน สิ่งที่ท่านพิมพ์ยังอยู่ กรุณาตรวจแล้วบันทึกอีกครั้ง");
    }
}
