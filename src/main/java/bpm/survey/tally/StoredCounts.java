package bpm.survey.tally;

import java.util.Optional;

/** A round with its counts as they are stored, none where nothing was folded (ยอดที่เก็บไว้). */
record StoredCounts(
        long round,
        String code,
        String office,
        long edition,
        Optional<long[]> counts,
        Optional<long[]> crosses) {}
