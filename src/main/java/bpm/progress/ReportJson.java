package bpm.progress;

import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How reports are written in columns of JSON. */
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    static String text(Object value) {
        return JSON.writeValueAsString(value);
    }

    static String text(ProgressForm form) {
        var texts = new LinkedHashMap<String, String>();
        form.texts().forEach((field, text) -> texts.put(field.key(), text));
        return text(texts);
    }

    static ProgressForm form(String json) {
        var root = JSON.readTree(json);
        return form(Arrays.stream(ProgressField.values())
                .collect(Collectors.toMap(
                        ProgressField::key, field -> root.path(field.key()).asString(""))));
    }

    /** The form of texts by the keys of their fields. */
    static ProgressForm form(Map<String, String> texts) {
        return new ProgressForm(Arrays.stream(ProgressField.values())
                .collect(Collectors.toMap(
                        field -> field, field -> texts.getOrDefault(field.key(), ""))));
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    /** What changed between two forms, for the trail. */
    static Map<String, Map<String, String>> changes(ProgressForm before, ProgressForm after) {
        var changes = new LinkedHashMap<String, Map<String, String>>();
        for (var field : before.differing(after)) {
            var change = new LinkedHashMap<String, String>();
            change.put("from", before.of(field));
            change.put("to", after.of(field));
            changes.put(field.key(), change);
        }
        return changes;
    }
}
