package bpm.survey.sheet;

import bpm.access.Actor;
import bpm.survey.answer.Answers;
import bpm.survey.answer.AnswersJson;
import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The sheets that were typed a second time (พิมพ์ซ้ำ); inside the caller's transaction. */
@Component
class Seconds {

    /** A sheet typed twice: as it stood when it was typed again, as it was typed again, as it stands now. */
    record Twice(int sheet, String first, String second, String now) {}

    private final JdbcClient database;
    private final Clock clock;

    Seconds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps what was typed again; typed a third time, the last counts. */
    void keep(Actor actor, Round round, int sheet, Answers answers) {
        database.sql("""
                        insert into survey_second (round, sheet, office, answers, typed_at, typed_by_name)
                        values (:round, :sheet, :office, :answers::jsonb, :now, :by)
                        on conflict (round, sheet) do update set
                            answers = excluded.answers, typed_at = excluded.typed_at,
                            typed_by_name = excluded.typed_by_name
                        """)
                .param("round", round.id())
                .param("sheet", sheet)
                .param("office", round.office().value())
                .param("answers", AnswersJson.write(answers))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actor.fullName())
                .update();
    }

    /** All that were typed twice and still count, by number. */
    List<Twice> of(long round) {
        return database.sql("""
                        select a.sheet, coalesce(f.answers, s.answers)::text as first,
                            a.answers::text as second, s.answers::text as now
                        from survey_second a
                        join survey_response s
                          on s.round = a.round and s.sheet = a.sheet and s.removed_at is null
                        left join lateral (
                            select answers
                            from survey_response
                            where round = a.round and sheet = a.sheet and received_at <= a.typed_at
                            order by seq desc
                            limit 1) f on true
                        where a.round = :round
                        order by a.sheet
                        """)
                .param("round", round)
                .query((row, i) -> new Twice(
                        row.getInt("sheet"),
                        row.getString("first"),
                        row.getString("second"),
                        row.getString("now")))
                .list();
    }

    /** A sheet to be typed again next: drawn by lot, and the same until it is done. */
    Optional<Integer> next(long round) {
        return database.sql("""
                        select s.sheet
                        from survey_response s
                        left join survey_second a on a.round = s.round and a.sheet = s.sheet
                        where s.round = :round
                          and s.sheet is not null
                          and s.removed_at is null
                          and a.sheet is null
                        order by md5(s.round || '-' || s.sheet), s.sheet
                        limit 1
                        """).param("round", round).query(Integer.class).optional();
    }
}
