package bpm.progress;

import bpm.attachment.TypedCaption;
import bpm.progress.report.DateRow;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;
import bpm.progress.report.SuccessPoints;

import org.springframework.util.MultiValueMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a page's form sent (ข้อมูลจากแบบฟอร์ม), just the fields that the page has. */
record TypedFields(MultiValueMap<String, String> sent) {

    private static final String CAPTION = "caption.";

    /** Whether the form came with its texts, not photos only. */
    boolean hasTexts() {
        return sent.containsKey("version");
    }

    /** The draft as it was typed, for an activity whose plan names these points of success. */
    TypedDraft draft(List<String> points, boolean alone) {
        var texts = new EnumMap<ProgressField, String>(ProgressField.class);
        for (var field : ProgressField.values()) {
            texts.put(field, one(field.key()));
        }
        texts.put(ProgressField.DATES, dates());
        texts.put(
                ProgressField.SUCCESS_POINTS,
                SuccessPoints.join(points, all("point"), one(ProgressField.SUCCESS_POINTS.key())));
        return new TypedDraft(new ProgressForm(texts), version(), one("editor"), alone);
    }

    /** The rows of days as lines. */
    private String dates() {
        var from = all("from");
        var to = all("to");
        var lines = new StringBuilder();
        for (int i = 0; i < from.size(); i++) {
            var row = new DateRow(from.get(i), i < to.size() ? to.get(i) : "");
            lines.append(row.line()).append('\n');
        }
        return lines.toString();
    }

    int version() {
        return Optional.of(one("version"))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    String editor() {
        return one("editor");
    }

    /** The captions typed under photos over those that the page showed, by the photo's id. */
    Map<Long, TypedCaption> captions(boolean alone) {
        var captions = new TreeMap<Long, TypedCaption>();
        sent.forEach((name, values) -> {
            if (name.matches("caption\\.\\d{1,18}")) {
                var id = name.substring(CAPTION.length());
                var shown = Optional.ofNullable(sent.getFirst("was." + id));
                captions.put(Long.valueOf(id), new TypedCaption(values.getFirst(), shown, alone));
            }
        });
        return captions;
    }

    String one(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    private List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }
}
