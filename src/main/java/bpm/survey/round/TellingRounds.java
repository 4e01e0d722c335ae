package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Telling programs of rounds (บอกข้อมูลรุ่นแก่โปรแกรม), within the scope of who asks. */
@Component
class TellingRounds {

    private final Transactions transactions;
    private final RoundPlaces places;
    private final RoundLines lines;
    private final RoundFrame frame;
    private final Clock clock;

    TellingRounds(
            Transactions transactions,
            RoundPlaces places,
            RoundLines lines,
            RoundFrame frame,
            Clock clock) {
        this.transactions = transactions;
        this.places = places;
        this.lines = lines;
        this.frame = frame;
        this.clock = clock;
    }

    ToldRound one(Actor actor, long id) {
        return transactions.read(actor, () -> told(lines.get(id)));
    }

    /** All of an assignment; without one, or out of scope, there is no list. */
    List<ToldRound> all(Actor actor, RoundPlace place) {
        return transactions.read(actor, () -> {
            places.asks(place);
            return lines.of(place).stream().map(this::told).toList();
        });
    }

    /** Where participants answer. */
    String url(Round round) {
        return frame.url(round);
    }

    private ToldRound told(RoundLine line) {
        return ToldRound.of(line, frame.url(line.round()), Instant.now(clock));
    }
}
