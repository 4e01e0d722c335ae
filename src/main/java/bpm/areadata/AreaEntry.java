package bpm.areadata;

import bpm.form.FormPage;
import bpm.shared.FieldError;

import java.util.List;
import java.util.Optional;

/** A row that is being filled in (แถวที่กำลังกรอก): a new one has id 0; theirs is what another saved meanwhile. */
public record AreaEntry(
        long id, int version, FormPage form, List<FieldError> errors, Optional<AreaRow> theirs) {

    public boolean isNew() {
        return id == 0;
    }
}
