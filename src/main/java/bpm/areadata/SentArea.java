package bpm.areadata;

import java.time.Instant;

/** A version of the list as it was sent (ฉบับที่ส่ง): it never changes. */
public record SentArea(int version, int form, long rows, Instant at, String by) {}
