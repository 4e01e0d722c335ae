package bpm.form;

import bpm.form.Answers.Answer;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.ReadTable;
import bpm.shared.ThaiText;
import bpm.shared.Words;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form as the columns of a spreadsheet (แบบในรูปตารางคำนวณ): one column a field, one row a set of answers.
 * Notes and tables have no column.
 */
public record FormSheet(FormDefinition form) {

    private static final int WIDE = 40;
    private static final int NARROW = 18;

    /** The fields that have a column, in their order. */
    public List<Field> fields() {
        return form.answered().stream()
                .filter(field -> !(field.type() instanceof FieldType.Rows))
                .toList();
    }

    /** A column for each field, its unit behind its name. */
    public List<Column> columns(Words t) {
        return fields().stream()
                .map(field -> new Column(
                        heading(field, t),
                        field.type() instanceof FieldType.LongText ? WIDE : NARROW))
                .toList();
    }

    /** What stands over the column of a field. */
    public static String heading(Field field, Words t) {
        var unit = field.type() instanceof FieldType.Money
                ? t.s("บาท")
                : field.type().unit();
        return field.label().in(t) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** A cell for each field: numbers as numbers, days as days, choices in words, what is wrong as typed. */
    public List<Cell> cells(Answers answers, Words t) {
        return fields().stream().map(field -> cell(field, answers, t)).toList();
    }

    /** The answer to one field as a cell. */
    public static Cell cell(Field field, Answers answers, Words t) {
        if (field.type().isNumber()) {
            return answers.number(field.code())
                    .map(Cell::of)
                    .orElseGet(() -> Cell.of(answers.text(field.code())));
        }
        if (field.type() instanceof FieldType.Day) {
            return answers.day(field.code())
                    .map(Cell::of)
                    .orElseGet(() -> Cell.of(answers.text(field.code())));
        }
        return Cell.of(answers.texts(field.code()).stream()
                .map(text -> Shown.text(field.type(), text, t))
                .collect(Collectors.joining("; ")));
    }

    /**
     * Which field each heading names, by its code or its name in either language, with or without its unit;
     * the headings that name none are not in the answer.
     */
    public Map<String, Field> match(List<String> headings) {
        var matched = new LinkedHashMap<String, Field>();
        for (var heading : headings) {
            fields().stream()
                    .filter(field -> !matched.containsValue(field) && names(heading, field))
                    .findFirst()
                    .ifPresent(field -> matched.put(heading, field));
        }
        return matched;
    }

    private static boolean names(String heading, Field field) {
        var key = ThaiText.searchKey(heading);
        return List.of(
                        field.code(),
                        field.label().thai(),
                        field.label().english(),
                        heading(field, Words.THAI),
                        heading(field, new Words(true, false)))
                .stream()
                .anyMatch(name -> !name.isEmpty() && ThaiText.searchKey(name).equals(key));
    }

    /** The answers in a row of a sheet whose headings were matched, as they stand there. */
    public static Answers answers(ReadTable.Row row, Map<String, Field> matched) {
        var typed = new LinkedHashMap<String, Answer>();
        matched.forEach(
                (heading, field) -> typed.put(field.code(), answer(field, row.text(heading))));
        return new Answers(typed);
    }

    /** The answer that a cell's text gives to a field. */
    public static Answer answer(Field field, String cell) {
        return field.type().isMany()
                ? new Answer.Many(Arrays.stream(cell.split("[;\n]"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList())
                : new Answer.One(cell.strip());
    }
}
