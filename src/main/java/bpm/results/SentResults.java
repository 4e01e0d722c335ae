package bpm.results;

import bpm.attachment.PhotoLine;
import bpm.form.Answers;
import bpm.form.FormJson;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A version of a results form as it was sent (ฉบับที่ส่ง): it never changes. */
public record SentResults(
        int version,
        int form,
        Answers answers,
        List<Long> photos,
        Optional<List<String>> captions,
        List<Long> files,
        Instant at,
        String by) {

    public SentResults {
        photos = List.copyOf(photos);
        files = List.copyOf(files);
    }

    /** The photos as they were sent: versions of old kept no captions, and show what stands there now. */
    List<PhotoLine> sent(List<PhotoLine> now) {
        return captions.<List<PhotoLine>>map(kept -> now.stream()
                        .map(photo -> photo.captioned(kept.get(photos.indexOf(photo.id()))))
                        .toList())
                .orElse(now);
    }

    /** The version as one text, of which the digest on its paper is made. */
    String text() {
        var told =
                "%d|%s|%s|%s|%s|%s".formatted(form, FormJson.write(answers), photos, files, at, by);
        return captions.map(kept -> told + "|" + String.join("\u001f", kept)).orElse(told);
    }
}
