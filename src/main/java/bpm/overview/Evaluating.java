package bpm.overview;

import bpm.review.FilingState;

import java.util.Optional;

/**
 * How far an assignment's evaluation has come (การประเมินผล): rounds, those open now, answers, people present,
 * and where its filing stands.
 */
public record Evaluating(
        boolean asked,
        int rounds,
        int open,
        long answers,
        long present,
        Optional<FilingState> state,
        int version) {}
