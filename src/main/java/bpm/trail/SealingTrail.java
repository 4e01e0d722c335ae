package bpm.trail;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Sealing the month that is over (ผนึกร่องรอยรายเดือน), once, by whoever comes first. */
@Component
public class SealingTrail {

    private final Seals seals;
    private final Transactions transactions;
    private final Clock clock;

    SealingTrail(Seals seals, Transactions transactions, Clock clock) {
        this.seals = seals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The seal that was made, if one was due. It holds every line that is there at this moment. */
    public Optional<Seal> sealDue() {
        return transactions.write(Actor.SYSTEM, () -> {
            seals.lock();
            var now = now();
            var month = YearMonth.from(now.atZone(Words.BANGKOK)).minusMonths(1);
            var over =
                    month.atEndOfMonth().plusDays(1).atStartOfDay(Words.BANGKOK).toInstant();
            var all = seals.all();
            if (all.stream().anyMatch(seal -> seal.month().equals(month))
                    || !seals.hasLinesBefore(over)) {
                return Optional.<Seal>empty();
            }
            return Optional.of(
                    seal(month, now, all.isEmpty() ? "" : all.getLast().hash()));
        });
    }

    /** The earlier of the node's clock and the database's: a month must be over by both. */
    private Instant now() {
        var own = clock.instant();
        var database = seals.moment();
        return (own.isBefore(database) ? own : database).truncatedTo(ChronoUnit.MICROS);
    }

    private Seal seal(YearMonth month, Instant now, String previous) {
        var seal = Seal.of(month, now, previous, seals.holdFast(month));
        seals.add(seal);
        return seal;
    }
}
