package bpm.survey.editing;

import bpm.shared.FieldError;
import bpm.shared.ThaiText;
import bpm.survey.question.Option;
import bpm.survey.question.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The options of a choice as people type them (ตัวเลือก), one a line: {@code female: หญิง | Female}. What is
 * before the colon is what is counted, so a line keeps it when its words change; without one it gets
 * the next free.
 */
final class OptionLines {

    static final int MOST = 30;
    static final int LONGEST = 200;

    private static final Pattern LINE =
            Pattern.compile("(?:([a-zA-Z0-9]{1,30})\\s*:)?([^|]*)(?:\\|(.*))?");

    private OptionLines() {}

    static String of(List<Option> options) {
        return options.stream()
                .map(option -> option.key() + ": " + option.text().thai()
                        + (option.text().english().isEmpty()
                                ? ""
                                : " | " + option.text().english()))
                .collect(Collectors.joining("\n"));
    }

    /** The options of the lines; what is wrong is told at the field. */
    static List<Option> read(String field, String typed, List<FieldError> errors) {
        var lines = ThaiText.tidyLines(typed)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            errors.add(new FieldError(field, "กรุณาใส่ตัวเลือก 1 ถึง {0} บรรทัด", MOST));
            return List.of();
        }
        var keys = new HashSet<String>();
        var options = new ArrayList<Option>();
        for (var line : lines) {
            var parts = LINE.matcher(line);
            if (!parts.matches() || parts.group(2).isBlank()) {
                errors.add(new FieldError(
                        field, "บรรทัด “{0}” ต้องเป็น ภาษาไทย | English", shortened(line)));
                return List.of();
            }
            if (line.length() > LONGEST) {
                errors.add(new FieldError(
                        field, "ตัวเลือกหนึ่งบรรทัดยาวได้ไม่เกิน {0} ตัวอักษร", LONGEST));
                return List.of();
            }
            var key = parts.group(1) == null ? "" : parts.group(1);
            if (!key.isEmpty() && !keys.add(key)) {
                errors.add(new FieldError(field, "รหัสตัวเลือก “{0}” ซ้ำกัน", key));
                return List.of();
            }
            options.add(
                    new Option(key, new Wording(parts.group(2).strip(), english(parts.group(3)))));
        }
        return keyed(options, keys);
    }

    private static String english(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<Option> keyed(List<Option> options, Set<String> taken) {
        return options.stream()
                .map(option ->
                        option.key().isEmpty() ? new Option(free(taken), option.text()) : option)
                .toList();
    }

    private static String free(Set<String> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "option" + n)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(String line) {
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
