package bpm.form.editing;

import bpm.form.FormKind;

/** Which form is edited (แบบที่แก้ไข), over which version of its draft; 0 is none yet. */
record EditedPlace(FormKind kind, String activity, int seen) {

    /** The address of its page. */
    String path() {
        return "/forms/" + kind.path() + "/" + activity;
    }

    /** What the trail calls it. */
    String subject() {
        return "form " + kind.path() + " " + activity;
    }
}
