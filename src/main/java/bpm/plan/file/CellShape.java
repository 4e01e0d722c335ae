package bpm.plan.file;

import bpm.paper.Cell;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How a field of the JSON stands in a cell, and back again. What cannot be turned back is handed
 * on as a text, so that the reading of the JSON refuses it with the same words.
 */
enum CellShape {
    TEXT,
    WHOLE,
    NUMBER,
    TICK,
    WORD,
    LINES,
    WHOLES,
    DAY,
    MONTH;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String YES = "✓";
    private static final String NO = "–";
    private static final List<String> YESES = List.of(YES, "✔", "/", "ใช่", "true", "TRUE"); // data
    private static final List<String> NOES =
            List.of(NO, "-", "ไม่", "ไม่ใช่", "false", "FALSE"); // data

    Cell cell(JsonNode value, Map<String, String> words) {
        return switch (this) {
            case TEXT, MONTH -> Cell.of(value.stringValue());
            case WHOLE, NUMBER -> Cell.of(value.decimalValue());
            case TICK -> Cell.of(value.booleanValue() ? YES : NO);
            case WORD -> Cell.of(words.getOrDefault(value.stringValue(), value.stringValue()));
            case LINES -> Cell.of(joined(value, "\n"));
            case WHOLES -> Cell.of(joined(value, ", "));
            case DAY -> Cell.of(LocalDate.parse(value.stringValue()));
        };
    }

    /** The field that a cell's text stands for; empty where the field is then left out. */
    Optional<JsonNode> field(String text, Map<String, String> words) {
        var plain = ThaiDigits.arabic(text.strip());
        if (this == TICK) {
            return Optional.of(tick(plain));
        }
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        switch (this) {
                            case TEXT, TICK -> JSON.stringNode(text);
                            case WHOLE -> whole(plain);
                            case NUMBER -> number(plain);
                            case WORD -> JSON.stringNode(wordFor(text.strip(), words));
                            case LINES ->
                                list(text.lines().map(JSON::stringNode).toList());
                            case WHOLES ->
                                list(Arrays.stream(plain.split("[,;\\s]+"))
                                        .map(CellShape::whole)
                                        .toList());
                            case DAY ->
                                JSON.stringNode(ThaiDate.parse(plain)
                                        .map(LocalDate::toString)
                                        .orElse(plain));
                            case MONTH -> JSON.stringNode(month(plain));
                        });
    }

    private static JsonNode tick(String plain) {
        return plain.isEmpty() || NOES.contains(plain)
                ? JSON.booleanNode(false)
                : YESES.contains(plain) ? JSON.booleanNode(true) : JSON.stringNode(plain);
    }

    private static JsonNode whole(String plain) {
        return plain.matches("-?\\d{1,9}")
                ? JSON.numberNode(Integer.parseInt(plain))
                : JSON.stringNode(plain);
    }

    private static JsonNode number(String plain) {
        var bare = plain.replace(",", "");
        return bare.matches("\\d{1,12}(\\.\\d{1,4})?")
                ? JSON.numberNode(new java.math.BigDecimal(bare))
                : JSON.stringNode(plain);
    }

    private static String wordFor(String label, Map<String, String> words) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(label);
    }

    /**
     * {@code 2024-06}, {@code 2567-06}, {@code มิถุนายน 2567}, or a day of that month, as
     * spreadsheets like to make it.
     */
    private static String month(String plain) {
        return ThaiDate.parse(plain)
                .or(() -> ThaiDate.parse(plain + "-01"))
                .or(() -> ThaiDate.parse("1 " + plain))
                .map(day -> YearMonth.from(day).toString())
                .orElse(plain);
    }

    private static JsonNode list(List<? extends JsonNode> elements) {
        var array = JSON.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private static String joined(JsonNode array, String between) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(between));
    }
}
