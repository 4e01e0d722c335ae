package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Addresses;
import bpm.document.letter.Enclosing;
import bpm.document.letter.Enclosure;
import bpm.org.OfficeCode;
import bpm.plan.Activity;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Proposes the questionnaires of the rounds that are open (แบบประเมินผล) to be enclosed with a letter. */
@Component
@Order(1)
class EnclosingRounds implements Enclosing {

    private static final String TITLE = "แบบประเมินผล"; // data

    private final Rounds rounds;
    private final Addresses addresses;
    private final Clock clock;

    EnclosingRounds(Rounds rounds, Addresses addresses, Clock clock) {
        this.rounds = rounds;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public List<Enclosure> propose(Actor actor, Activity activity, OfficeCode office) {
        var open = rounds.of(activity.key(), office).stream()
                .filter(round -> round.door(clock.instant()) == Round.Door.OPEN)
                .toList();
        return open.stream()
                .map(round -> Enclosure.at(
                        open.size() == 1 ? TITLE : numbered(round),
                        addresses.of("/q/" + round.code())))
                .toList();
    }

    private static String numbered(Round round) {
        return TITLE + " รุ่นที่ " + round.number(); // data
    }
}
