package bpm.form;

import java.util.List;

/**
 * A field as it is written down (ช่องข้อมูลในรูปตัวอักษร): in the database, in the API, in the editor, where it
 * may still be wrong. Empty texts stand for what there is not.
 */
public record FieldSpec(
        String code,
        String type,
        String label,
        String labelEn,
        String help,
        String helpEn,
        boolean required,
        String unit,
        String min,
        String max,
        List<OptionSpec> options,
        String showField,
        String showValue,
        List<FieldSpec> columns) {

    public FieldSpec {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    /** An option as it is written down. */
    public record OptionSpec(String code, String label, String labelEn) {

        static OptionSpec of(Option option) {
            return new OptionSpec(
                    option.code(), option.label().thai(), option.label().english());
        }
    }

    /** The field, written down. */
    public static FieldSpec of(Field field) {
        var range = field.type().range();
        return new FieldSpec(
                field.code(),
                field.type().key(),
                field.label().thai(),
                field.label().english(),
                field.help().thai(),
                field.help().english(),
                field.required(),
                field.type().unit(),
                range.from().map(Object::toString).orElse(""),
                range.to().map(Object::toString).orElse(""),
                field.type().options().stream().map(OptionSpec::of).toList(),
                field.shownIf().map(ShowIf::field).orElse(""),
                field.shownIf().map(ShowIf::value).orElse(""),
                field.type().columns().stream().map(FieldSpec::of).toList());
    }

    /** All fields of a form, written down. */
    public static List<FieldSpec> of(FormDefinition form) {
        return form.fields().stream().map(FieldSpec::of).toList();
    }

    /** The same field with these columns. */
    public FieldSpec with(List<FieldSpec> others) {
        return new FieldSpec(
                code, type, label, labelEn, help, helpEn, required, unit, min, max, options,
                showField, showValue, others);
    }
}
