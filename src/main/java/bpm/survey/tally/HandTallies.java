package bpm.survey.tally;

import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The counts of rounds without sheets (คะแนนนับที่พิมพ์เอง), beside those that are made of answers, so
 * that whoever reads tallies reads both; inside the caller's transaction.
 */
@Component
public class HandTallies {

    private final JdbcClient database;
    private final StoredTallies stored;
    private final Countings countings;

    HandTallies(JdbcClient database, StoredTallies stored, Countings countings) {
        this.database = database;
        this.stored = stored;
        this.countings = countings;
    }

    /** Until the caller's transaction ends nobody else changes counts. */
    public void hold() {
        stored.lock();
    }

    /** What was counted by hand stands in place of what stood there; it is broken down by nothing. */
    public void put(Round round, Tally tally) {
        stored.lock();
        database.sql("""
                        insert into survey_tally (round, office, activity, year, edition, counts, crosses)
                        select id, office, activity, year, edition, :counts, :crosses
                        from survey_round
                        where id = :round
                        on conflict (round) do update set
                            counts = excluded.counts, crosses = excluded.crosses
                        """)
                .param("round", round.id())
                .param("counts", tally.counts())
                .param(
                        "crosses",
                        Tally.none(countings.of(round.edition()).crosses()).counts())
                .update();
    }

    public void remove(Round round) {
        stored.lock();
        database.sql("delete from survey_tally where round = :round")
                .param("round", round.id())
                .update();
    }
}
