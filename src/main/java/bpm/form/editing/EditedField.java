package bpm.form.editing;

import bpm.form.FieldSpec;
import bpm.form.FieldSpec.OptionSpec;
import bpm.shared.ThaiText;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A field in the editor (ช่องที่กำลังแก้ไข): as written down, its options as lines, and the table that
 * it stands in,
 * if any.
 */
public record EditedField(FieldSpec spec, String options, String table) {

    static EditedField of(FieldSpec spec, String table) {
        var lines = spec.options().stream()
                .map(one -> one.code() + ": " + one.label()
                        + (one.labelEn().isEmpty() ? "" : " | " + one.labelEn()))
                .collect(Collectors.joining("\n"));
        return new EditedField(spec.with(List.of()), lines, table);
    }

    /** The field of that number in what the page sent. */
    static EditedField of(Map<String, String> sent, int number) {
        var at = "f" + number + ".";
        var options = sent.getOrDefault(at + "options", "");
        return new EditedField(
                new FieldSpec(
                        tidy(sent, at + "code"),
                        tidy(sent, at + "type"),
                        tidy(sent, at + "label"),
                        tidy(sent, at + "labelEn"),
                        ThaiText.tidyLines(sent.getOrDefault(at + "help", "")),
                        ThaiText.tidyLines(sent.getOrDefault(at + "helpEn", "")),
                        sent.containsKey(at + "required"),
                        tidy(sent, at + "unit"),
                        tidy(sent, at + "min"),
                        tidy(sent, at + "max"),
                        lines(options),
                        tidy(sent, at + "showField"),
                        tidy(sent, at + "showValue"),
                        List.of()),
                options,
                tidy(sent, at + "table"));
    }

    private static String tidy(Map<String, String> sent, String name) {
        return ThaiText.tidy(sent.getOrDefault(name, ""));
    }

    /** Options of lines such as {@code female: หญิง | Female}; a line without a code gets its number. */
    private static List<OptionSpec> lines(String typed) {
        var lines = typed.lines()
                .map(ThaiText::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> option(lines.get(i), i + 1))
                .toList();
    }

    private static OptionSpec option(String line, int number) {
        var coded = line.split(":", 2);
        boolean hasCode = coded.length == 2 && coded[0].strip().matches("[A-Za-z0-9_.-]{1,40}");
        var words = (hasCode ? coded[1] : line).split("\\|", 2);
        return new OptionSpec(
                hasCode ? coded[0].strip() : String.valueOf(number),
                words[0].strip(),
                words.length == 2 ? words[1].strip() : "");
    }
}
