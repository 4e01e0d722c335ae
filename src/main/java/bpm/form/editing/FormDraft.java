package bpm.form.editing;

import bpm.form.FieldSpec;

import java.time.Instant;
import java.util.List;

/** A form that the department is working on (ร่างแบบ), as typed. */
public record FormDraft(List<FieldSpec> fields, int version, Instant at, String by) {

    public FormDraft {
        fields = List.copyOf(fields);
    }
}
