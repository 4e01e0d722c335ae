package bpm.review;

import bpm.shared.FiscalYear;

/** A filing was begun as a draft; told within the same transaction. */
public record FilingBegun(FilingRef ref, FiscalYear year) {}
