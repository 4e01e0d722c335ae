package bpm.results;

import bpm.form.Answers;
import bpm.form.FormJson;

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

    /** The version as one text, of which the digest on its paper is made. */
    String text() {
        return "%d|%s|%s|%s|%s|%s".formatted(form, FormJson.write(answers), photos, files, at, by);
    }
}
