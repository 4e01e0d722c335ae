package bpm.plan;

import java.time.Instant;

/** Who in the department settled a date that the letter prints wrongly (การยืนยันวันที่), when and why. */
public record Settlement(String by, Instant at, String note) {}
