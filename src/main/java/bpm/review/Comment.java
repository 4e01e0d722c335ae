package bpm.review;

import java.util.Optional;

/** A reviewer's comment (ข้อสังเกต) on one field of what was filed; settled once dealt with. */
public record Comment(
        long id, String field, String text, Stamp by, int version, Optional<Stamp> settled) {}
