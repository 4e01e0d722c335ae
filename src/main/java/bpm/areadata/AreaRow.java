package bpm.areadata;

import bpm.form.Answers;
import bpm.form.FormDefinition;

import java.time.Instant;
import java.util.LinkedHashMap;
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

    /** The answers to these columns. */
    public Answers in(FormDefinition columns) {
        var asked = new LinkedHashMap<>(answers.byField());
        asked.keySet().removeIf(code -> columns.field(code).isEmpty());
        return new Answers(asked);
    }

    /** The row filled in anew: what an older form asked and these columns don't stays beside it. */
    public Answers filled(Answers row, FormDefinition columns) {
        var all = new LinkedHashMap<>(answers.byField());
        all.keySet().removeIf(code -> columns.field(code).isPresent());
        all.putAll(row.byField());
        return new Answers(all);
    }

    public String area() {
        return answers.text(AreaColumns.AREA);
    }

    public String name() {
        return answers.text(AreaColumns.NAME);
    }
}
