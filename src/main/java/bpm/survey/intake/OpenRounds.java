package bpm.survey.intake;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.round.Round;
import bpm.survey.round.RoundCode;
import bpm.survey.round.Rounds;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The round behind a short code, remembered for seconds while it is open, so that a hall that sends at once
 * is one look-up. Codes that lead nowhere, and closed doors, are never remembered; the writer looks at the
 * door once more.
 */
@Component
public class OpenRounds {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST = 2000;

    private final Rounds rounds;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<String, Remembered> known = new LinkedHashMap<>();

    OpenRounds(Rounds rounds, Transactions transactions, Clock clock) {
        this.rounds = rounds;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Remembered(Round round, long until) {}

    /** The round of a code as somebody typed it. */
    public Optional<Round> find(String typed) {
        var code = RoundCode.tidy(typed);
        if (!code.matches("[A-Z0-9]{6,10}")) {
            return Optional.empty();
        }
        long now = System.nanoTime();
        var remembered = remembered(code);
        if (remembered.isPresent() && remembered.get().until() - now > 0) {
            return Optional.of(remembered.get().round());
        }
        var round = transactions.read(Actor.SYSTEM, () -> rounds.byCode(code));
        round.filter(found -> found.door(Instant.now(clock)) == Round.Door.OPEN)
                .ifPresentOrElse(
                        found -> remember(code, new Remembered(found, now + FRESH.toNanos())),
                        () -> forget(code));
        return round;
    }

    private synchronized Optional<Remembered> remembered(String code) {
        return Optional.ofNullable(known.get(code));
    }

    private synchronized void remember(String code, Remembered round) {
        known.put(code, round);
        if (known.size() > MOST) {
            var eldest = known.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }

    private synchronized void forget(String code) {
        known.remove(code);
    }
}
