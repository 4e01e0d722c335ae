package bpm.review;

import bpm.access.Actor;

/** A filing took a step on its road; told within the same transaction. */
public record FilingMoved(
        FilingRef ref, FilingStep step, Filing filing, String note, Actor actor) {}
