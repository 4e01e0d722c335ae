package bpm.form.editing;

import bpm.form.Form;
import bpm.form.FormKind;
import bpm.form.FormSource;
import bpm.form.KeptForm;

import java.util.List;
import java.util.Optional;

/** A form with all that its pages show (แบบพร้อมประวัติ): what is answered now, its versions, the draft. */
public record OpenedForm(
        FormSource.Subject subject,
        Form form,
        List<KeptForm> history,
        Optional<FormDraft> draft,
        boolean mayEdit) {

    /** The address of its page. */
    public String path() {
        return "/forms/" + form.kind().path() + "/" + form.activity();
    }

    public FormKind kind() {
        return form.kind();
    }

    /** The version of the draft, 0 where there is none. */
    public int seen() {
        return draft.map(FormDraft::version).orElse(0);
    }
}
