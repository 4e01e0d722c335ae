package bpm.review;

import bpm.org.OfficeCode;

/** One step that was taken with a filing (ความเป็นมา): from where to where, by whom, when, and why. */
public record StepTaken(
        int number,
        FilingStep step,
        FilingState from,
        FilingState to,
        Stamp by,
        OfficeCode office,
        String note,
        int version) {}
