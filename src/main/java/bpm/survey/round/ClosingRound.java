package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Closing a round's door by hand (ปิดรับคำตอบ); it can be opened again. */
@Component
public class ClosingRound {

    private final KeepingRounds keeping;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;
    private final Clock clock;

    ClosingRound(
            KeepingRounds keeping,
            ApplicationEventPublisher events,
            Transactions transactions,
            Clock clock) {
        this.keeping = keeping;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Round close(Actor actor, long id) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        return transactions.write(actor, () -> {
            var closed = keeping.keep(actor, id, "round.closed", round -> round.closed(now));
            if (closed.closesAt().filter(now::equals).isPresent()) {
                events.publishEvent(new RoundClosed(closed, actor));
            }
            return closed;
        });
    }
}
