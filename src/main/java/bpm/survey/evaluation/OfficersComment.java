package bpm.survey.evaluation;

import java.time.Instant;

/** What the officer adds to the summary (ความเห็นของผู้ประเมิน), as it was last saved; version 0 is not yet. */
public record OfficersComment(String text, int version, Instant at, String by) {

    /** Letters at most. */
    static final int MOST = 5000;

    static final OfficersComment NONE = new OfficersComment("", 0, Instant.EPOCH, "");
}
