package bpm.notice;

import java.time.Instant;

/** That a person has a calendar feed (ปฏิทินกำหนดส่ง), and whether it shows only their own work. */
public record Subscription(boolean mine, Instant madeAt) {}
