package bpm.progress;

import java.util.List;
import java.util.Optional;

/** What a button of the gallery did (ผลการจัดการภาพ), and whether the page asked for a part of itself only. */
record PhotosDone(
        TypedFields fields,
        Written written,
        List<String> refused,
        Optional<Long> removed,
        boolean part) {}
