package bpm.progress;

import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;

import org.springframework.util.MultiValueMap;

import java.util.Optional;

/**
 * What was chosen where two people wrote (ข้อความที่เลือก): for each field mine, theirs, or a text
 * made of both.
 */
record ChosenTexts(MultiValueMap<String, String> sent) {

    /** The other person's form with what was chosen instead of their texts. */
    ProgressForm over(ProgressForm theirs) {
        var form = theirs;
        for (var field : ProgressField.values()) {
            var chosen = one("choice." + field.key());
            if (chosen.equals("mine")) {
                form = form.with(field, one("mine." + field.key()));
            } else if (chosen.equals("both")) {
                form = form.with(field, one("both." + field.key()));
            }
        }
        return form;
    }

    private String one(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
