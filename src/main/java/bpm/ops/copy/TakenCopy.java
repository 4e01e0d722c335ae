package bpm.ops.copy;

import java.time.Duration;

/** What a copy that was taken came to (ผลการสำรอง). */
public record TakenCopy(
        String file,
        String schema,
        int tables,
        long rows,
        long bytes,
        String sha256,
        Duration took) {}
