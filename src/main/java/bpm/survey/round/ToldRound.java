package bpm.survey.round;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** A round as the API tells it (รุ่นในรูป JSON), with the answers so far. */
record ToldRound(
        long id,
        String code,
        String url,
        String activity,
        String office,
        int number,
        String place,
        LocalDate from,
        LocalDate to,
        @Nullable Integer expected,
        @Nullable Integer present,
        Round.Door state,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean slips,
        long responses,
        int version) {

    static ToldRound of(RoundLine line, String url, Instant now) {
        var round = line.round();
        return new ToldRound(
                round.id(),
                round.code(),
                url,
                round.activity().toString(),
                round.office().value(),
                round.number(),
                round.place(),
                round.from(),
                round.to(),
                round.expected().orElse(null),
                round.present().orElse(null),
                round.door(now),
                round.opensAt().orElse(null),
                round.closesAt().orElse(null),
                round.slips(),
                line.responses(),
                round.version());
    }
}
