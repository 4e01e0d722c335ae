package bpm.survey.tally;

import bpm.survey.tally.WrongTally.Why;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counts as they are stored, one row a round, and up to which answer they go; one lock orders who
 * changes them.
 */
@Component
class StoredTallies {

    /** The lock of whoever changes counts; who holds it knows which answers are folded. */
    private static final long FOLDING = 20_567_002;

    private final JdbcClient database;

    StoredTallies(JdbcClient database) {
        this.database = database;
    }

    /** Until the caller's transaction ends nobody else changes counts. */
    void lock() {
        database.sql("select set_config('lock_timeout', '10s', true), pg_advisory_xact_lock(:key)")
                .param("key", FOLDING)
                .query((row, i) -> true)
                .list();
    }

    /** Answers up to this number are in the counts, all others not yet. */
    long watermark() {
        return database.sql("select seq from survey_watermark where id = 1")
                .query(Long.class)
                .single();
    }

    void mark(long seq) {
        database.sql("update survey_watermark set seq = :seq where id = 1")
                .param("seq", seq)
                .update();
    }

    /** Adds to a round's counts, which begin with the first change. */
    void add(long round, Change change) {
        int changed = database.sql("""
                        insert into survey_tally (round, office, activity, year, edition, counts, crosses)
                        select id, office, activity, year, edition, :counts, :crosses
                        from survey_round
                        where id = :round
                        on conflict (round) do update set
                            counts = (
                                select array_agg(a + b order by place)
                                from unnest(survey_tally.counts, excluded.counts)
                                    with ordinality as t (a, b, place)),
                            crosses = (
                                select array_agg(a + b order by place)
                                from unnest(survey_tally.crosses, excluded.crosses)
                                    with ordinality as t (a, b, place))
                        where cardinality(survey_tally.counts) = cardinality(excluded.counts)
                            and cardinality(survey_tally.crosses) = cardinality(excluded.crosses)
                        """)
                .param("round", round)
                .param("counts", change.counts().counts())
                .param("crosses", change.crosses().counts())
                .update();
        if (changed == 0) {
            throw new IllegalStateException("stored counts do not fit the questionnaire");
        }
    }

    /** Puts a round's counts in the place of what stood there. */
    void put(long round, Change counted) {
        put(round, counted.counts().counts(), counted.crosses().counts());
    }

    /** The same of counts that no answers stand behind. */
    void put(long round, long[] counts, long[] crosses) {
        database.sql("""
                        insert into survey_tally (round, office, activity, year, edition, counts, crosses)
                        select id, office, activity, year, edition, :counts, :crosses
                        from survey_round
                        where id = :round
                        on conflict (round) do update set
                            counts = excluded.counts, crosses = excluded.crosses
                        """)
                .param("round", round)
                .param("counts", counts)
                .param("crosses", crosses)
                .update();
    }

    /** A round has no counts any more. */
    void remove(long round) {
        database.sql("delete from survey_tally where round = :round")
                .param("round", round)
                .update();
    }

    /** Whether the watermark stands behind the last answer, which cannot be. */
    List<WrongTally> ahead() {
        return database.sql("""
                        select w.seq as mark, last.seq as last
                        from survey_watermark w, (
                            select greatest(
                                coalesce((select max(seq) from survey_response), 0),
                                coalesce((select max(last_seq) from survey_purged), 0),
                                coalesce((select max(last_seq) from survey_detached), 0)) as seq) as last
                        where w.id = 1 and w.seq > last.seq
                        """)
                .query((row, i) -> new WrongTally(
                        Why.AHEAD, List.of(row.getString("mark"), row.getString("last"))))
                .list();
    }

    /** A row of counts as the database gives it; empty where there is none. */
    static Optional<long[]> numbers(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? Optional.empty()
                : Optional.of(Stream.of((Long[]) array.getArray())
                        .mapToLong(number -> number == null ? 0 : number)
                        .toArray());
    }
}
