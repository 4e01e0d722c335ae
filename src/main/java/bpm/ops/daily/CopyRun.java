package bpm.ops.daily;

import java.time.Instant;

/** A copy that was taken by itself, or why not (ผลการสำรองประจำวัน). */
record CopyRun(
        Instant began,
        Instant ended,
        String file,
        long bytes,
        long rows,
        String sha256,
        String trouble) {

    boolean isWhole() {
        return trouble.isEmpty();
    }
}
