package bpm.paper.document;

import java.util.function.Supplier;

/** A picture (ภาพ) as JPEG, fetched only when the paper is drawn, and its caption. */
public record Picture(Supplier<byte[]> jpeg, String caption) {}
