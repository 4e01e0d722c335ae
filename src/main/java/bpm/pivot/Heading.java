package bpm.pivot;

import bpm.shared.Spoken;

/** What a row or a column is of (หัวแถวหรือคอลัมน์). */
public record Heading(String key, Spoken name) {}
