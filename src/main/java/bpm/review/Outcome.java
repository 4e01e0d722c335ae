package bpm.review;

import bpm.shared.Problem;

import java.util.Optional;

/** What became of one filing among many: done, or refused with its sentence. */
public record Outcome(String key, Optional<FilingRef> ref, Optional<Problem> refusal) {

    public boolean done() {
        return refusal.isEmpty();
    }
}
