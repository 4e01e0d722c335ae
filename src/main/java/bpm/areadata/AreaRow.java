package bpm.areadata;

import bpm.form.Answers;

import java.time.Instant;
import java.util.Optional;

/** A row of area data (หนึ่งแถวข้อมูลพื้นที่): its answers by column, canonical, and who wrote it last. */
public record AreaRow(
        long id,
        int version,
        int form,
        Answers answers,
        Optional<Long> photo,
        boolean doubled,
        Instant at,
        String by) {

    /** The same row with this photo, or without one. */
    public AreaRow with(Optional<Long> other) {
        return new AreaRow(id, version, form, answers, other, doubled, at, by);
    }

    public String area() {
        return answers.text(AreaColumns.AREA);
    }

    public String name() {
        return answers.text(AreaColumns.NAME);
    }
}
