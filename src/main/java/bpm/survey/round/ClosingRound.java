package bpm.survey.round;

import bpm.access.Actor;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Closing a round's door by hand (ปิดรับคำตอบ); it can be opened again. */
@Component
public class ClosingRound {

    private final KeepingRounds keeping;
    private final Clock clock;

    ClosingRound(KeepingRounds keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    public Round close(Actor actor, long id) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        return keeping.keep(actor, id, "round.closed", round -> round.closed(now));
    }
}
