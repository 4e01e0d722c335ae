package bpm.survey.evaluation;

import bpm.shared.Sha256;
import bpm.survey.summary.CountedRound;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** By what the same counts are known: those of every round with answers, and who was present. */
    static String digest(List<SealedRound> rounds) {
        return Sha256.of(rounds.stream()
                .filter(one -> one.responses() > 0)
                .sorted(Comparator.comparingLong(SealedRound::round))
                .map(one -> one.round + " " + one.edition + " "
                        + one.present.map(Object::toString).orElse("-") + " " + one.counts)
                .collect(Collectors.joining("\n")));
    }

    long responses() {
        return counts.isEmpty() ? 0 : counts.getFirst();
    }
}
