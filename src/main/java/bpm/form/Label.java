package bpm.form;

import bpm.shared.Spoken;
import bpm.shared.Words;

/** What a field is called (ชื่อช่อง) in Thai, and in English where the department gave it. */
public record Label(String thai, String english) implements Spoken {

    /** No words. */
    public static final Label NONE = new Label("", "");

    public Label {
        thai = thai.strip();
        english = english.strip();
    }

    /** A label without English. */
    public static Label of(String thai) {
        return new Label(thai, "");
    }

    @Override
    public String in(Words t) {
        return t.name(thai, english);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return thai.isEmpty();
    }
}
