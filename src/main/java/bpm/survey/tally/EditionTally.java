package bpm.survey.tally;

/** The counts of all rounds that asked one edition (ยอดของแบบหนึ่งฉบับ). */
public record EditionTally(long edition, Tally tally) {}
