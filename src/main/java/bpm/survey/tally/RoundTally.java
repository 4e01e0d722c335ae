package bpm.survey.tally;

import bpm.org.OfficeCode;

/** The counts of one round (คะแนนนับของรุ่น) with the edition that its answers were given to. */
public record RoundTally(long round, OfficeCode office, long edition, Tally tally) {}
