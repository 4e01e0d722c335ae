package bpm.survey.tally;

import bpm.survey.round.Round;

import org.springframework.stereotype.Component;

/**
 * The counts of rounds without sheets (คะแนนนับที่พิมพ์เอง), beside those that are made of answers, so
 * that whoever reads tallies reads both; inside the caller's transaction.
 */
@Component
public class HandTallies {

    private final StoredTallies stored;
    private final Countings countings;

    HandTallies(StoredTallies stored, Countings countings) {
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
        var nothing = Tally.none(countings.of(round.edition()).crosses());
        stored.put(round.id(), tally.counts(), nothing.counts());
    }

    public void remove(Round round) {
        stored.lock();
        stored.remove(round.id());
    }
}
