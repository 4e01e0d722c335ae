package bpm.document.letter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in a letter (เนื้อหาของหนังสือ). */
public record LetterText(
        LetterKind kind,
        Urgency urgency,
        Optional<LocalDate> day,
        Map<LetterField, String> texts,
        List<Enclosure> enclosures) {

    public LetterText {
        texts = Map.copyOf(texts);
        enclosures = List.copyOf(enclosures);
    }

    /** One of its texts; empty where nothing was written. */
    public String of(LetterField field) {
        return texts.getOrDefault(field, "");
    }

    /** The paragraphs of its body. */
    public List<String> paragraphs() {
        return of(LetterField.BODY).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The texts by the names that forms and programs use. */
    Map<String, String> byName() {
        var named = new LinkedHashMap<String, String>();
        for (var field : LetterField.values()) {
            named.put(field.key(), of(field));
        }
        return named;
    }

    /** Everything by name, as the trail tells it. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("kind", kind.name());
        values.put("urgency", urgency.name());
        values.put("day", day.map(LocalDate::toString).orElse(""));
        values.putAll(byName());
        values.put(
                "enclosures",
                enclosures.stream().map(Enclosure::line).collect(Collectors.joining("\n")));
        return values;
    }

    /** What is other in the new text: before and after, by name. */
    Map<String, List<String>> changes(LetterText now) {
        var after = now.values();
        var changes = new LinkedHashMap<String, List<String>>();
        values().forEach((name, before) -> {
            var then = after.getOrDefault(name, "");
            if (!then.equals(before)) {
                changes.put(name, List.of(before, then));
            }
        });
        return changes;
    }
}
