package bpm.progress;

import bpm.progress.report.ProgressForm;

/**
 * A draft as a page sends it (ร่างที่ส่งมาบันทึก): what was typed, on top of which version, by which open page.
 * {@code alone} means that the page did it by itself, not a person.
 */
record TypedDraft(ProgressForm form, int version, String editor, boolean alone) {

    /** Whether the page knew of the draft that is there: it began from it, or saved it itself. */
    boolean knew(Draft there) {
        return version == there.version() || (!alone && isBy(there));
    }

    private boolean isBy(Draft there) {
        return !editor.isEmpty() && editor.equals(there.editor());
    }
}
