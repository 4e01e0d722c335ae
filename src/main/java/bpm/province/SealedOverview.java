package bpm.province;

import java.time.Instant;

/**
 * An overview as it was sent (ฉบับที่ส่ง), which stays: {@code supplement} is 0 for the overview itself
 * and n for its nth supplement, {@code version} counts how often it was submitted.
 */
public record SealedOverview(
        int version,
        int supplement,
        String comment,
        OverviewContent content,
        Instant at,
        String by) {}
