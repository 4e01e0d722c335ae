package bpm.survey.round;

import bpm.access.Actor;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Opening a round's door by hand (เปิดรับคำตอบ), also again after it was closed. */
@Component
public class OpeningRound {

    private final KeepingRounds keeping;
    private final Clock clock;

    OpeningRound(KeepingRounds keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    public Round open(Actor actor, long id) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        return keeping.keep(actor, id, "round.opened", round -> round.opened(now));
    }
}
