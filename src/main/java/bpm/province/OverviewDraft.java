package bpm.province;

import java.time.Instant;
import java.util.Map;

/** What the province itself writes for its overview (ร่างภาพรวม): a comment, and why offices are missing. */
public record OverviewDraft(
        String comment,
        Map<String, String> causes,
        int supplement,
        int version,
        Instant at,
        String by) {

    /** The longest comment, in characters. */
    public static final int MOST = 5000;

    /** The longest cause, in characters. */
    public static final int MOST_CAUSE = 500;

    static final OverviewDraft NONE = new OverviewDraft("", Map.of(), 0, 0, Instant.EPOCH, "");

    public OverviewDraft {
        causes = Map.copyOf(causes);
    }
}
