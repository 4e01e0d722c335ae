package bpm.plan;

import java.time.Instant;

/**
 * A year's plan as it stands now (ฉบับปัจจุบัน): which version, a draft or published, and who changed
 * it last; {@code added} is the version of what offices have added.
 */
public record Edition(
        Plan plan,
        int version,
        long added,
        boolean published,
        String changedBy,
        Instant changedAt) {

    Edition with(Plan other) {
        return new Edition(other, version, added, published, changedBy, changedAt);
    }
}
