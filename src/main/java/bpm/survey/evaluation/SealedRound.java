package bpm.survey.evaluation;

import bpm.survey.summary.CountedRound;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A round as it was counted when the summary was sealed; the counts stand where its edition's layout
 * says.
 */
public record SealedRound(
        long round,
        int number,
        String place,
        LocalDate from,
        LocalDate to,
        Optional<Integer> expected,
        Optional<Integer> present,
        boolean countsOnly,
        long edition,
        List<Long> counts) {

    public SealedRound {
        counts = List.copyOf(counts);
    }

    static SealedRound of(CountedRound counted) {
        var round = counted.round();
        return new SealedRound(
                round.id(),
                round.number(),
                round.place(),
                round.from(),
                round.to(),
                round.expected(),
                round.present(),
                round.countsOnly(),
                round.edition(),
                Arrays.stream(counted.tally().counts()).boxed().toList());
    }

    long responses() {
        return counts.isEmpty() ? 0 : counts.getFirst();
    }
}
