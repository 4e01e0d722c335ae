package bpm.progress;

import java.util.List;
import java.util.Optional;

/** What a button of the gallery did (ผลการจัดการภาพ), and whether the page asked for a part of itself only. */
record PhotosDone(
        TypedFields fields,
        Optional<Saved> saved,
        List<String> refused,
        Optional<Long> removed,
        boolean part) {

    static PhotosDone of(TypedFields fields, Optional<Saved> saved, boolean part) {
        return new PhotosDone(fields, saved, List.of(), Optional.empty(), part);
    }
}
