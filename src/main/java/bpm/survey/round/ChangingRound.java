package bpm.survey.round;

import bpm.access.Actor;

import org.springframework.stereotype.Component;

/** Changing what is said of a round (แก้ไขข้อมูลรุ่น), on top of the version that was read. */
@Component
public class ChangingRound {

    private final KeepingRounds keeping;

    ChangingRound(KeepingRounds keeping) {
        this.keeping = keeping;
    }

    public Round change(Actor actor, long id, RoundFacts facts, int seen) {
        return keeping.keep(actor, id, "round.changed", round -> {
            if (round.version() != seen) {
                throw Rounds.stale();
            }
            facts.check(round.activity().year());
            return round.with(facts);
        });
    }
}
