package bpm.ops.copy;

/** The last number that a sequence gave (เลขลำดับล่าสุด). */
record KeptSequence(String name, long last) {}
