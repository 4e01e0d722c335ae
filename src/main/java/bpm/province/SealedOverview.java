package bpm.province;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

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
        String by) {

    /** The causes that it gives, by the code of the office. */
    Map<String, String> causes() {
        return content.missing().stream()
                .filter(office -> !office.cause().isEmpty())
                .collect(Collectors.toMap(Contribution::office, Contribution::cause));
    }
}
