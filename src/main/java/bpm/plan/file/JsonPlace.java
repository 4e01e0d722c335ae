package bpm.plan.file;

import bpm.shared.FieldError;
import bpm.shared.ThaiText;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One object of a JSON document and where it stands. A mistake is noted by its path and read on
 * with a stand-in, so that one reading names them all; what was read counts only if nothing was
 * noted.
 */
final class JsonPlace {

    private static final int LONGEST = 4000;

    private final JsonNode node;
    private final String path;
    private final List<FieldError> errors;

    JsonPlace(JsonNode node, String path, List<FieldError> errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
    }

    /** Notes every field that is not one of these. */
    JsonPlace allowing(String... fields) {
        if (!node.isObject()) {
            wrong("", "ต้องเป็นออบเจกต์ { … }");
        }
        for (var field : node.properties()) {
            if (!Arrays.asList(fields).contains(field.getKey())) {
                wrong(field.getKey(), "ไม่รู้จักช่อง “{0}”", field.getKey());
            }
        }
        return this;
    }

    boolean has(String field) {
        return found(field) != null;
    }

    /** A text that must be there, tidied. */
    String text(String field) {
        var text = ThaiText.tidy(exact(field));
        if (text.isEmpty()) {
            wrong(field, "ต้องมีข้อความ");
            return "?";
        }
        return text;
    }

    /** A text that may be missing, tidied. */
    String optionalText(String field) {
        return ThaiText.tidy(exact(field));
    }

    /** A text that may be missing, character for character. */
    String exact(String field) {
        return Optional.ofNullable(found(field))
                .map(value -> string(field, value))
                .orElse("");
    }

    List<String> texts(String field) {
        return elements(field).stream()
                .map(place -> ThaiText.tidy(place.string("", place.node)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    int number(String field, int from, int to) {
        var value = found(field);
        if (value == null
                || !value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < from
                || value.intValue() > to) {
            wrong(
                    field,
                    "ต้องเป็นจำนวนเต็มตั้งแต่ {0} ถึง {1}",
                    Integer.toString(from),
                    Integer.toString(to));
            return from;
        }
        return value.intValue();
    }

    Optional<BigDecimal> quantity(String field) {
        var value = found(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isNumber()
                || value.decimalValue().signum() <= 0
                || value.decimalValue().precision() > 15) {
            wrong(field, "ต้องเป็นตัวเลขมากกว่า 0");
            return Optional.empty();
        }
        return Optional.of(value.decimalValue());
    }

    boolean flag(String field) {
        var value = found(field);
        if (value == null || !value.isBoolean()) {
            wrong(field, "ต้องเป็น true หรือ false");
            return false;
        }
        return value.booleanValue();
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var word = exact(field);
        var choices = type.getEnumConstants();
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    wrong(
                            field,
                            "ต้องเป็นค่าใดค่าหนึ่งใน {0}",
                            Arrays.stream(choices)
                                    .map(Enum::name)
                                    .collect(Collectors.joining(" ")));
                    return choices[0];
                });
    }

    /** A date, month or moment in ISO 8601; what does not exist is refused, never moved. */
    <T> T iso(String field, Function<String, T> parse, String form, T standIn) {
        try {
            return parse.apply(exact(field));
        } catch (DateTimeException e) {
            wrong(field, "ต้องเป็นวันเวลาที่มีจริง เขียนแบบ {0}", form);
            return standIn;
        }
    }

    JsonPlace object(String field) {
        var value = found(field);
        if (value == null) {
            wrong(field, "ขาดช่อง “{0}”", field);
        }
        return new JsonPlace(
                value == null ? JsonNodeFactory.instance.objectNode() : value, at(field), errors);
    }

    /** The elements of a list; a missing list is an empty one. */
    List<JsonPlace> elements(String field) {
        var value = found(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong(field, "ต้องเป็นรายการ [ … ]");
            return List.of();
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> new JsonPlace(value.get(i), at(field) + "[" + i + "]", errors))
                .toList();
    }

    /** Notes a text that has not the shape it must have. */
    void check(String field, String text, Predicate<String> sound, String sentence) {
        if (!sound.test(text)) {
            wrong(field, sentence, text);
        }
    }

    /** Notes a mistake, if it is the first at its place: a stand-in may look wrong in its turn. */
    void wrong(String field, String sentence, Object... arguments) {
        if (errors.stream().noneMatch(error -> error.field().equals(at(field)))) {
            errors.add(new FieldError(at(field), sentence, arguments));
        }
    }

    private String string(String field, JsonNode value) {
        if (!value.isString()) {
            wrong(field, "ต้องเป็นข้อความ");
            return "";
        }
        var text = value.stringValue();
        if (text.length() > LONGEST
                || text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            wrong(field, "ข้อความยาวเกิน {0} ตัวอักษร หรือมีอักขระควบคุม", LONGEST);
            return "";
        }
        return text;
    }

    /** What stands in the field; the place itself where the field has no name, as in a list of numbers. */
    private @Nullable JsonNode found(String field) {
        var value = field.isEmpty() ? node : node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private String at(String field) {
        return path.isEmpty() ? field : field.isEmpty() ? path : path + "." + field;
    }
}
