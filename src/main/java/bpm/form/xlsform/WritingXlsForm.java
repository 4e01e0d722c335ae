package bpm.form.xlsform;

import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.FieldType.YesNo;
import bpm.form.Form;
import bpm.form.FormDefinition;
import bpm.form.Option;
import bpm.form.Range;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a form as the sheets of an XLSForm (ส่งออกเป็น XLSForm). What XLSForm has no word for stands
 * in two columns of
 * our own, which other programs pass over.
 */
public final class WritingXlsForm {

    static final String YES_NO = "yes_no";
    static final List<String> SURVEY = List.of(
            "type",
            "name",
            "label::Thai (th)",
            "label::English (en)",
            "hint::Thai (th)",
            "hint::English (en)",
            "required",
            "relevant",
            "constraint",
            "appearance",
            "bpm_type",
            "bpm_unit");

    private WritingXlsForm() {}

    /** The sheets survey, choices and settings. */
    public static List<Table> tables(Form form, String title) {
        return List.of(
                table("survey", SURVEY, rows(form.definition().fields())),
                table(
                        "choices",
                        List.of("list_name", "name", "label::Thai (th)", "label::English (en)"),
                        choices(form.definition())),
                table(
                        "settings",
                        List.of("form_title", "form_id", "version", "default_language"),
                        List.of(List.of(
                                title,
                                form.kind().path() + "-" + form.activity(),
                                String.valueOf(form.version()),
                                "Thai (th)"))));
    }

    private static Table table(String name, List<String> headings, List<List<String>> rows) {
        return new Table(
                name,
                headings.stream().map(heading -> new Column(heading, 24)).toList(),
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }

    private static List<List<String>> rows(List<Field> fields) {
        var rows = new ArrayList<List<String>>();
        for (var field : fields) {
            rows.add(row(field));
            if (field.type() instanceof FieldType.Rows table) {
                rows.addAll(rows(table.columns()));
                var end = new ArrayList<>(java.util.Collections.nCopies(SURVEY.size(), ""));
                end.set(0, "end_repeat");
                rows.add(end);
            }
        }
        return rows;
    }

    private static List<String> row(Field field) {
        return List.of(
                type(field),
                field.code(),
                field.label().thai(),
                field.label().english(),
                field.help().thai(),
                field.help().english(),
                field.required() ? "yes" : "",
                field.shownIf()
                        .map(one -> "selected(${" + one.field() + "}, '" + one.value() + "')")
                        .orElse(""),
                constraint(field.type().range()),
                field.type() instanceof FieldType.LongText ? "multiline" : "",
                ownType(field.type()),
                field.type().unit());
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case FieldType.Text text -> "text";
            case FieldType.LongText text -> "text";
            case FieldType.Whole whole -> "integer";
            case FieldType.Decimal decimal -> "decimal";
            case FieldType.Money money -> "decimal";
            case FieldType.Day day -> "date";
            case FieldType.Choice choice -> "select_one " + field.code();
            case FieldType.Choices choices -> "select_multiple " + field.code();
            case YesNo yesNo -> "select_one " + YES_NO;
            case FieldType.AreaCode code -> "text";
            case FieldType.Point point -> "geopoint";
            case FieldType.Files files -> "file";
            case FieldType.Rows rows -> "begin_repeat";
            case FieldType.Note note -> "note";
        };
    }

    /** The type's name where XLSForm's own would not bring it back. */
    private static String ownType(FieldType type) {
        return type instanceof FieldType.Money || type instanceof FieldType.AreaCode
                ? type.key()
                : "";
    }

    private static String constraint(Range range) {
        return Stream.of(bound(". >= ", range.from()), bound(". <= ", range.to()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String bound(String sign, Optional<BigDecimal> number) {
        return number.map(one -> sign + one.toPlainString()).orElse("");
    }

    private static List<List<String>> choices(FormDefinition form) {
        var rows = new ArrayList<List<String>>();
        var all = form.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.type().columns().stream()))
                .toList();
        if (all.stream().anyMatch(field -> field.type() instanceof YesNo)) {
            rows.add(List.of(YES_NO, YesNo.YES, "ใช่", "Yes"));
            rows.add(List.of(YES_NO, YesNo.NO, "ไม่ใช่", "No"));
        }
        for (var field : all) {
            for (Option option : field.type().options()) {
                rows.add(List.of(
                        field.code(),
                        option.code(),
                        option.label().thai(),
                        option.label().english()));
            }
        }
        return rows;
    }
}
