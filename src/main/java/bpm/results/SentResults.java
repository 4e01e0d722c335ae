package bpm.results;

import bpm.form.Answers;

import java.time.Instant;
import java.util.List;

/** A version of a results form as it was sent (ฉบับที่ส่ง): it never changes. */
public record SentResults(
        int version,
        int form,
        Answers answers,
        List<Long> photos,
        List<Long> files,
        Instant at,
        String by) {

    public SentResults {
        photos = List.copyOf(photos);
        files = List.copyOf(files);
    }
}
