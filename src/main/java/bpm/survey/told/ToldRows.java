package bpm.survey.told;

import bpm.survey.question.Editions;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tally;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is kept of each round, and which rounds are to be told anew, in the caller's transaction. */
@Component
class ToldRows {

    private static final long LOCK = 20_567_019;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Editions editions;

    ToldRows(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    /** Until the caller's transaction ends nobody else tells anew. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", LOCK)
                .query((row, i) -> true)
                .list();
    }

    /** What was noted first, by the number of the note. */
    Map<Long, Long> due(int most) {
        var due = new LinkedHashMap<Long, Long>();
        database.sql("""
                        select id, round
                        from survey_told_due
                        order by id
                        limit :most
                        """).param("most", most).query(row -> {
            due.put(row.getLong("id"), row.getLong("round"));
        });
        return due;
    }

    /** How many rounds are still to be told anew. */
    long waiting() {
        return database.sql("select count(distinct round) from survey_told_due")
                .query(Long.class)
                .single();
    }

    void done(Collection<Long> notes) {
        database.sql("delete from survey_told_due where id = any (:notes)")
                .param("notes", numbers(notes))
                .update();
    }

    /** The rounds that have counts and were not removed, of these. */
    List<TalliedRound> tallied(Collection<Long> rounds) {
        return database.sql("""
                        select t.round, t.edition, t.counts, t.crosses
                        from survey_tally t
                        join survey_round r on r.id = t.round
                        where t.round = any (:rounds) and r.removed_at is null
                        order by t.round
                        """)
                .param("rounds", numbers(rounds))
                .query((row, i) -> tallied(row))
                .list();
    }

    /** Every round that has counts, a few hundred after the given one. */
    List<Long> after(long round, int most) {
        return database.sql("""
                        select round
                        from survey_tally
                        where round > :round
                        order by round
                        limit :most
                        """)
                .param("round", round)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    private TalliedRound tallied(ResultSet row) throws SQLException {
        var asked = editions.get(row.getLong("edition")).questionnaire();
        return new TalliedRound(
                row.getLong("round"),
                asked,
                Tally.of(Layout.of(asked), counts(row, "counts")),
                Tally.of(Layout.ofCrosses(asked), counts(row, "crosses")));
    }

    private static long[] counts(ResultSet row, String column) throws SQLException {
        return Stream.of((Long[]) row.getArray(column).getArray())
                .mapToLong(number -> number == null ? 0 : number)
                .toArray();
    }

    void forget(Collection<Long> rounds) {
        database.sql("delete from survey_told where round = any (:rounds)")
                .param("rounds", numbers(rounds))
                .update();
    }

    /** Keeps them, and the order of level codes of editions that were not told before. */
    void keep(List<TalliedRound> rounds, List<ToldRow> rows) {
        levels(rounds);
        database.sql("""
                        insert into survey_told (round, choice, answer, office, year, activity, edition, held,
                            people, rated_n, rated_sum, rated_base, rated_top, opinion_n, opinion_sum,
                            before_n, before_sum, after_n, after_sum, levels)
                        select r.id, k.choice, k.answer, r.office, r.year, r.activity, r.edition, r.held_from,
                            k.people, k.rated[1], k.rated[2], k.rated[3], k.rated[4], k.opinion[1],
                            k.opinion[2], k.before[1], k.before[2], k.after[1], k.after[2], k.levels
                        from jsonb_to_recordset(:rows::jsonb) as k (round bigint, choice text, answer text,
                            people bigint, rated bigint[], opinion bigint[], before bigint[], after bigint[],
                            levels int[])
                        join survey_round r on r.id = k.round
                        """)
                .param(
                        "rows",
                        JSON.writeValueAsString(
                                rows.stream().map(ToldRows::told).toList()))
                .update();
    }

    private void levels(List<TalliedRound> rounds) {
        var unknown = database.sql("""
                        select distinct r.edition
                        from survey_round r
                        where r.id = any (:rounds)
                            and not exists (select from survey_level l where l.edition = r.edition)
                        """)
                .param(
                        "rounds",
                        numbers(rounds.stream().map(TalliedRound::round).toList()))
                .query(Long.class)
                .list();
        for (var edition : unknown) {
            var codes = Telling.codes(editions.get(edition).questionnaire());
            IntStream.range(0, codes.size())
                    .forEach(place -> database.sql("""
                            insert into survey_level (edition, place, code)
                            values (:edition, :place, :code)
                            """)
                            .param("edition", edition)
                            .param("place", place)
                            .param("code", codes.get(place))
                            .update());
        }
    }

    private static Map<String, Object> told(ToldRow row) {
        return Map.of(
                "round", row.round(),
                "choice", row.choice(),
                "answer", row.answer(),
                "people", row.people(),
                "rated", row.rated().numbers(),
                "opinion", row.opinion().numbers(),
                "before", row.before().numbers(),
                "after", row.after().numbers(),
                "levels", row.levels());
    }

    /** What is kept of a round, a text a row, to be held against what it should be. */
    Map<String, String> kept(Collection<Long> rounds) {
        var kept = new LinkedHashMap<String, String>();
        database.sql("""
                        select round || ' ' || choice || ' ' || answer as name,
                            array_to_string(array[people, rated_n, rated_sum, rated_base, rated_top,
                                opinion_n, opinion_sum, before_n, before_sum, after_n, after_sum]
                                || levels::bigint[], ' ') as numbers
                        from survey_told
                        where round = any (:rounds)
                        """).param("rounds", numbers(rounds)).query(row -> {
            kept.put(row.getString("name"), row.getString("numbers"));
        });
        return kept;
    }

    private static Long[] numbers(Collection<Long> numbers) {
        return numbers.toArray(Long[]::new);
    }
}
