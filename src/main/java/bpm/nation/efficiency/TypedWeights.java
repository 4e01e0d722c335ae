package bpm.nation.efficiency;

import bpm.shared.FieldError;
import bpm.shared.Spoken;
import bpm.shared.ThaiDigits;
import bpm.shared.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weights as they are typed, to be set or only tried: {@code w-result} and so on, and the version
 * seen.
 */
public record TypedWeights(Map<String, String> fields) {

    public TypedWeights {
        fields = Map.copyOf(fields);
    }

    static TypedWeights of(Weights weights, Words t) {
        var fields = new HashMap<String, String>();
        for (var dimension : Dimension.values()) {
            fields.put(dimension.field(), t.number(weights.at(dimension)));
        }
        fields.put("version", Integer.toString(weights.version()));
        return new TypedWeights(fields);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** As an address asks to try them: what is taken away is what was tried. */
    public String query() {
        return Stream.of(Dimension.values())
                .flatMap(dimension ->
                        weight(dimension)
                                .map(weight -> "&" + dimension.field() + "=" + weight)
                                .stream())
                .collect(Collectors.joining());
    }

    /** Whether any weight was typed at all. */
    boolean isAsked() {
        return fields.keySet().stream().anyMatch(field -> field.startsWith("w-"));
    }

    /** What is meant; {@link #errors} is empty. */
    Weights read() {
        var of = new EnumMap<Dimension, Integer>(Dimension.class);
        for (var dimension : Dimension.values()) {
            of.put(dimension, weight(dimension).orElseThrow());
        }
        var version = text("version");
        return new Weights(
                of,
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                "",
                Optional.empty());
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        int sum = 0;
        for (var dimension : Dimension.values()) {
            var weight = weight(dimension);
            if (weight.isEmpty()) {
                Spoken name = t -> t.s(dimension.title());
                errors.add(new FieldError(
                        dimension.field(),
                        "{0}: กรุณาใส่น้ำหนักเป็นจำนวนเต็มตั้งแต่ 0 ถึง 100",
                        name));
            } else {
                sum += weight.get();
            }
        }
        if (errors.isEmpty() && sum != Weights.WHOLE) {
            errors.add(new FieldError(
                    Dimension.RESULT.field(),
                    "น้ำหนักทั้งหกด้านรวมกันได้ {0} ต้องได้ 100 พอดี กรุณาเพิ่มหรือลดด้านใดด้านหนึ่ง",
                    sum));
        }
        return errors;
    }

    private Optional<Integer> weight(Dimension dimension) {
        var text = ThaiDigits.arabic(text(dimension.field())).strip();
        return text.matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(text)).filter(weight -> weight <= Weights.WHOLE)
                : Optional.empty();
    }
}
