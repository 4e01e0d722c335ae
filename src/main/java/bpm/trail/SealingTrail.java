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
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var month = YearMonth.from(now.atZone(Words.BANGKOK)).minusMonths(1);
        var over = month.atEndOfMonth().plusDays(1).atStartOfDay(Words.BANGKOK).toInstant();
        return transactions.write(Actor.SYSTEM, () -> {
            seals.lock();
            var last = seals.last();
            if (last.filter(seal -> !seal.month().isBefore(month)).isPresent()
                    || !seals.hasLinesBefore(over)) {
                return Optional.<Seal>empty();
            }
            return Optional.of(seal(month, now, last.map(Seal::hash).orElse("")));
        });
    }

    private Seal seal(YearMonth month, Instant now, String previous) {
        var seal = Seal.of(month, now, previous, seals.holdFast(month));
        seals.add(seal);
        return seal;
    }
}
