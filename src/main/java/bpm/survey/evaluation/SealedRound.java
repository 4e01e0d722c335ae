package bpm.survey.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A round as it was counted when the summary was sealed; the counts stand where its edition's layout says. */
record SealedRound(
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

    SealedRound {
        counts = List.copyOf(counts);
    }

    long responses() {
        return counts.isEmpty() ? 0 : counts.getFirst();
    }
}
