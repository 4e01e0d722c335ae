package bpm.results;

import bpm.form.Answers;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.FormDefinition;
import bpm.org.OfficeCode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The results of many offices merged by heading (ผลที่รวมตามหัวข้อ), those of other versions of the
 * form under the same
 * codes; and the offices whose results are not in it.
 */
public record MergedResults(
        List<MergedField> fields, List<OfficeCode> offices, List<OfficeCode> missing) {

    /** What one office sent, to which form. */
    public record Part(OfficeCode office, FormDefinition form, Answers answers) {}

    public MergedResults {
        fields = List.copyOf(fields);
        offices = List.copyOf(offices);
        missing = List.copyOf(missing);
    }

    /**
     * The parts under the headings of the form that is answered now, then those that only older
     * ones have.
     */
    public static MergedResults of(
            FormDefinition now, List<Part> parts, List<OfficeCode> expected) {
        var fields = new LinkedHashMap<String, Field>();
        Stream.concat(Stream.of(now), parts.stream().map(Part::form))
                .flatMap(form -> form.answered().stream())
                .forEach(field -> fields.putIfAbsent(field.code(), field));
        var offices = parts.stream().map(Part::office).toList();
        return new MergedResults(
                fields.values().stream().map(field -> merged(field, parts)).toList(),
                offices,
                expected.stream().filter(office -> !offices.contains(office)).toList());
    }

    private static MergedField merged(Field field, List<Part> parts) {
        var code = field.code();
        var said = new ArrayList<MergedField.Said>();
        var rows = new ArrayList<MergedField.Row>();
        Map<String, Long> chosen = new TreeMap<>();
        for (var part : parts) {
            part.answers()
                    .rows(code)
                    .forEach(row -> rows.add(new MergedField.Row(part.office(), row)));
            if (!part.answers().texts(code).isEmpty()) {
                said.add(new MergedField.Said(part.office(), part.answers()));
                part.answers().texts(code).forEach(text -> chosen.merge(text, 1L, Long::sum));
            }
        }
        boolean counted =
                !field.type().options().isEmpty() || field.type() instanceof FieldType.YesNo;
        return new MergedField(field, sum(field, said), counted ? chosen : Map.of(), said, rows);
    }

    private static java.util.Optional<BigDecimal> sum(Field field, List<MergedField.Said> said) {
        return field.type().isNumber()
                ? said.stream()
                        .flatMap(one -> one.answers().number(field.code()).stream())
                        .reduce(BigDecimal::add)
                : java.util.Optional.empty();
    }
}
