package bpm.form;

import bpm.org.Area;
import bpm.shared.FieldError;
import bpm.shared.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form as pages show it (แบบบนหน้าจอ), to be filled in, read or checked: its fields, the answers
 * as they are, what
 * is wrong with them, the areas and files that they name.
 */
public record FormPage(
        FormDefinition form,
        Answers answers,
        List<FieldError> errors,
        Map<String, Area> areas,
        List<AttachedFile> files) {

    public FormPage {
        errors = List.copyOf(errors);
        areas = Map.copyOf(areas);
        files = List.copyOf(files);
    }

    /** The fields that are asked, given the answers. */
    public List<Field> shown() {
        return form.fields().stream().filter(field -> field.isShown(answers)).toList();
    }

    /** The rows of a table, with one left to fill in. */
    public List<Answers> rowsToFill(Field table) {
        var rows = new ArrayList<>(answers.rows(table.code()));
        rows.add(Answers.NONE);
        return List.copyOf(rows);
    }

    /** The name of an input in a row of a table. */
    public String path(Field table, int row, Field column) {
        return Place.path(table.code(), row, column.code());
    }

    /** The answer to a field for people to read, among the answers beside it. */
    public String read(Field field, Answers beside, Words t) {
        var unit = field.type() instanceof FieldType.Money
                ? t.s("บาท")
                : field.type().unit();
        var text = beside.texts(field.code()).stream()
                .map(one -> one(field, one, t))
                .collect(Collectors.joining(", "));
        return text.isEmpty() || unit.isEmpty() ? text : text + " " + unit;
    }

    private String one(Field field, String answer, Words t) {
        return field.type() instanceof FieldType.AreaCode
                ? Optional.ofNullable(areas.get(answer))
                        .map(area -> area.brief(t) + " (" + answer + ")")
                        .orElse(answer)
                : Shown.text(field.type(), answer, t);
    }

    /** The answer as an input of one text holds it. */
    public String typed(Field field, Answers beside, Words t) {
        var text = beside.text(field.code());
        return field.type() instanceof FieldType.AreaCode
                ? Optional.ofNullable(areas.get(text))
                        .map(area -> text + " " + area.brief(t))
                        .orElse(text)
                : Shown.typed(field.type(), text);
    }

    /** The files answered to a field. */
    public List<AttachedFile> files(Field field) {
        var ids = answers.texts(field.code());
        return files.stream().filter(file -> ids.contains(file.id())).toList();
    }

    /** When a field is asked, as its label says where nothing hides it. */
    public Optional<String> condition(Field field, List<Field> beside, Words t) {
        return field.shownIf()
                .flatMap(condition -> beside.stream()
                        .filter(other -> other.code().equals(condition.field()))
                        .findFirst()
                        .map(other -> t.s(
                                "ตอบเมื่อ “{0}” เป็น “{1}”",
                                other.label().in(t),
                                Shown.text(other.type(), condition.value(), t))));
    }
}
