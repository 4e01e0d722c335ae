package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Making a round (เพิ่มรุ่น) of an activity that the office has and that is to be evaluated. */
@Component
public class MakingRound {

    private final Transactions transactions;
    private final RoundPlaces places;
    private final AskedEditions asked;
    private final Rounds rounds;
    private final KeepingRounds keeping;

    MakingRound(
            Transactions transactions,
            RoundPlaces places,
            AskedEditions asked,
            Rounds rounds,
            KeepingRounds keeping) {
        this.transactions = transactions;
        this.places = places;
        this.asked = asked;
        this.rounds = rounds;
        this.keeping = keeping;
    }

    /** Makes it; its door is as the facts say, else opened by hand later. */
    public Round make(Actor actor, NewRound wanted) {
        try {
            return transactions.write(actor, () -> {
                var place = new RoundPlace(wanted.activity(), wanted.office());
                places.require(place);
                if (!actor.is(Role.REPORTER, wanted.office())) {
                    throw KeepingRounds.refusal();
                }
                wanted.facts().check(wanted.activity().year());
                var edition = asked.now(place).id();
                var round = rounds.get(rounds.add(actor, wanted, edition));
                keeping.tell(actor, round, "round.made", RoundTold.of(round));
                return round;
            });
        } catch (DuplicateKeyException e) {
            throw KeepingRounds.numberTaken();
        }
    }
}
