package bpm.ops.daily;

import bpm.shared.Words;

import java.time.Duration;
import java.time.Instant;

/** A copy that was taken by itself, or why not (ผลการสำรองประจำวัน), first in Thai, then in English. */
public record CopyRun(
        Instant began,
        Instant ended,
        String file,
        long bytes,
        long rows,
        String sha256,
        String trouble) {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    public boolean isWhole() {
        return trouble.isEmpty();
    }

    /** Why it was not taken, in the reader's language where it is told in both. */
    public String trouble(Words t) {
        var lines = trouble.lines().toList();
        return lines.isEmpty() ? "" : t.english() ? lines.getLast() : lines.getFirst();
    }

    public long seconds() {
        return Duration.between(began, ended).toSeconds();
    }

    /** As people tell the size of a file. */
    public String megabytes() {
        return "%.1f".formatted(bytes / MEGABYTE);
    }
}
