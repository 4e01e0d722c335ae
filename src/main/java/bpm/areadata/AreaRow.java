package bpm.areadata;

import bpm.form.Answers;

import java.time.Instant;

/** A row of area data (หนึ่งแถวข้อมูลพื้นที่): its answers by column, canonical, and who wrote it last. */
public record AreaRow(
        long id, int version, int form, Answers answers, boolean doubled, Instant at, String by) {

    public String area() {
        return answers.text(AreaColumns.AREA);
    }

    public String name() {
        return answers.text(AreaColumns.NAME);
    }
}
