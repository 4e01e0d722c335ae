package bpm.progress.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The report as it is typed (แบบบันทึกรายงาน): a text for each field, right or wrong, so that
 * nothing typed is lost.
 */
public record ProgressForm(Map<ProgressField, String> texts) {

    public static final ProgressForm EMPTY = new ProgressForm(Map.of());

    public ProgressForm {
        var all = new EnumMap<ProgressField, String>(ProgressField.class);
        for (var field : ProgressField.values()) {
            all.put(field, field.tidy(texts.getOrDefault(field, "")));
        }
        texts = Collections.unmodifiableMap(all);
    }

    public String of(ProgressField field) {
        return texts.getOrDefault(field, "");
    }

    /** The same form with another text in one field. */
    public ProgressForm with(ProgressField field, String text) {
        var changed = new EnumMap<>(texts);
        changed.put(field, text);
        return new ProgressForm(changed);
    }

    /** The fields whose texts are not the same in the other form. */
    public List<ProgressField> differing(ProgressForm other) {
        return Arrays.stream(ProgressField.values())
                .filter(field -> !of(field).equals(other.of(field)))
                .toList();
    }

    /** The rows of dates, for a page that asks them one by one. */
    public List<DateRow> dateRows() {
        return of(ProgressField.DATES)
                .lines()
                .map(DateRow::of)
                .filter(row -> !row.isBlank())
                .toList();
    }
}
