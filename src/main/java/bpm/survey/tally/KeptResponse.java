package bpm.survey.tally;

/** A response as it is kept, with what is needed to count it (คำตอบที่บันทึกไว้). */
record KeptResponse(long seq, long round, long edition, boolean removed, String answers) {}
