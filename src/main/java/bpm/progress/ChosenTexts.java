package bpm.progress;

import bpm.attachment.TypedCaption;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;

import org.springframework.util.MultiValueMap;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was chosen where two people wrote (ข้อความที่เลือก): for each field mine, theirs, or a text
 * made of both.
 */
record ChosenTexts(MultiValueMap<String, String> sent) {

    private static final String CAPTION = "choice.caption.";

    /** The other person's form with what was chosen instead of their texts. */
    ProgressForm over(ProgressForm theirs) {
        var form = theirs;
        for (var field : ProgressField.values()) {
            form = form.with(field, chosen(field.key()).orElse(form.of(field)));
        }
        return form;
    }

    /** The captions that were chosen instead of theirs, by the photo's id. */
    Map<Long, TypedCaption> captions() {
        var captions = new TreeMap<Long, TypedCaption>();
        for (var name : sent.keySet()) {
            if (name.matches("choice\\.caption\\.\\d{1,18}")) {
                var id = name.substring(CAPTION.length());
                var shown = Optional.ofNullable(sent.getFirst("was." + id));
                chosen("caption." + id)
                        .map(text -> new TypedCaption(text, shown, false))
                        .ifPresent(typed -> captions.put(Long.valueOf(id), typed));
            }
        }
        return captions;
    }

    /** Mine or what was made of both; empty where theirs was chosen, or nothing was asked. */
    private Optional<String> chosen(String key) {
        return switch (one("choice." + key)) {
            case "mine" -> Optional.of(one("mine." + key));
            case "both" -> Optional.of(one("both." + key));
            default -> Optional.empty();
        };
    }

    private String one(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
