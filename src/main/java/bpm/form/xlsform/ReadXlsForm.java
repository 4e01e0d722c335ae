package bpm.form.xlsform;

import bpm.form.FieldSpec;
import bpm.shared.FieldError;

import java.util.List;

/**
 * An XLSForm as far as it could be read (ผลการอ่าน XLSForm): the fields, and by cell what has no
 * place here.
 */
public record ReadXlsForm(List<FieldSpec> fields, List<FieldError> notMapped) {

    public ReadXlsForm {
        fields = List.copyOf(fields);
        notMapped = List.copyOf(notMapped);
    }
}
