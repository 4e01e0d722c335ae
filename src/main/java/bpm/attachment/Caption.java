package bpm.attachment;

import java.time.Instant;

/** What stands under a photo (คำบรรยายภาพ), and who wrote it when. */
public record Caption(String text, long by, String byName, Instant at) {}
