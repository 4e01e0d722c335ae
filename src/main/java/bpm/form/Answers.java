package bpm.form;

import bpm.shared.ThaiDate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered to a form (คำตอบในแบบ), by the codes of its fields: as typed, or canonical once
 * {@link Reading} could read it. What could not be read stays as it was typed.
 */
public record Answers(Map<String, Answer> byField) {

    /** Nothing answered. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** One answer: a text, several, or the rows of a table. */
    public sealed interface Answer {

        record One(String text) implements Answer {}

        record Many(List<String> texts) implements Answer {
            public Many {
                texts = List.copyOf(texts);
            }
        }

        record Table(List<Answers> rows) implements Answer {
            public Table {
                rows = List.copyOf(rows);
            }
        }
    }

    /** The text answered, empty where there is none. */
    public String text(String code) {
        return texts(code).stream().findFirst().orElse("");
    }

    /** All texts answered to one field. */
    public List<String> texts(String code) {
        return switch (byField.getOrDefault(code, new Answer.One(""))) {
            case Answer.One one -> one.text().isEmpty() ? List.of() : List.of(one.text());
            case Answer.Many many -> many.texts();
            case Answer.Table table -> List.of();
        };
    }

    /** The rows of a table. */
    public List<Answers> rows(String code) {
        return byField.get(code) instanceof Answer.Table table ? table.rows() : List.of();
    }

    /** The number answered, where a number was. */
    public Optional<BigDecimal> number(String code) {
        return ReadingValue.number(text(code));
    }

    /** The day answered, where a day was. */
    public Optional<LocalDate> day(String code) {
        return ThaiDate.parse(text(code));
    }

    /** Whether nothing was answered to the field. */
    public boolean isBlank(String code) {
        return texts(code).stream().allMatch(String::isBlank) && rows(code).isEmpty();
    }

    /** Whether nothing was answered at all. */
    public boolean isBlank() {
        return byField.keySet().stream().allMatch(this::isBlank);
    }

    /** Those of the answers that the others have not, or otherwise. */
    public Answers differing(Answers others) {
        var differing = new LinkedHashMap<>(byField);
        differing
                .entrySet()
                .removeIf(one -> one.getValue().equals(others.byField.get(one.getKey())));
        return new Answers(differing);
    }

    /** The same answers, of which only those are named that say something. */
    Answers said() {
        var said = new LinkedHashMap<String, Answer>();
        byField.forEach((code, answer) -> {
            if (!isBlank(code)) {
                said.put(
                        code,
                        answer instanceof Answer.Table table
                                ? new Answer.Table(
                                        table.rows().stream().map(Answers::said).toList())
                                : answer);
            }
        });
        return new Answers(said);
    }

    /** The same answers with this one in the place of another. */
    public Answers with(String code, Answer answer) {
        var all = new LinkedHashMap<>(byField);
        all.put(code, answer);
        return new Answers(all);
    }

    /** The same answers with this text in the place of another. */
    public Answers with(String code, String text) {
        return with(code, new Answer.One(text));
    }

    /** These answers, and for fields that have none those of the other. */
    public Answers orElse(Answers other) {
        var all = new LinkedHashMap<>(other.byField);
        byField.keySet().stream()
                .filter(code -> !isBlank(code))
                .forEach(code -> all.put(code, byField.getOrDefault(code, new Answer.One(""))));
        return new Answers(all);
    }
}
