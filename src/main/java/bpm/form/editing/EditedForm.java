package bpm.form.editing;

import bpm.form.FieldSpec;
import bpm.form.TypeName;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A form in the editor (แบบที่กำลังแก้ไข): one flat list, in which a table's columns stand behind it.
 * Every button
 * brings the whole list.
 */
public record EditedForm(List<EditedField> fields) {

    public EditedForm {
        fields = List.copyOf(fields);
    }

    static EditedForm of(List<FieldSpec> specs) {
        var fields = new ArrayList<EditedField>();
        for (var spec : specs) {
            fields.add(EditedField.of(spec, ""));
            spec.columns().forEach(column -> fields.add(EditedField.of(column, spec.code())));
        }
        return new EditedForm(fields);
    }

    /** What the page sent, after the button that was pressed. */
    static EditedForm of(Map<String, String> sent) {
        var fields = new ArrayList<EditedField>();
        for (int i = 0; sent.containsKey("f" + i + ".code"); i++) {
            fields.add(EditedField.of(sent, i));
        }
        return new EditedForm(fields)
                .after(sent.getOrDefault("then", ""), sent.getOrDefault("newType", ""))
                .inOrder();
    }

    /** The fields written down, columns inside their tables. */
    public List<FieldSpec> specs() {
        return fields.stream()
                .filter(field -> tableOf(field).isEmpty())
                .map(field -> field.spec().with(columns(field)))
                .toList();
    }

    /** The codes of tables, in which a field can stand. */
    public List<FieldSpec> tables() {
        return fields.stream().filter(this::isTable).map(EditedField::spec).toList();
    }

    private EditedForm after(String button, String newType) {
        var list = new ArrayList<>(fields);
        var parts = button.split("\\.");
        int at =
                parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : -1;
        if (button.equals("add")) {
            list.add(blank(newType));
        } else if (at >= 0 && at < list.size()) {
            switch (parts[0]) {
                case "up" -> swap(list, at, -1);
                case "down" -> swap(list, at, 1);
                case "remove" -> list.remove(at);
                default -> {}
            }
        }
        return new EditedForm(list);
    }

    private EditedField blank(String type) {
        int free = IntStream.iterate(fields.size() + 1, n -> n + 1)
                .filter(n ->
                        fields.stream().noneMatch(one -> one.spec().code().equals("field" + n)))
                .findFirst()
                .orElseThrow();
        var known = TypeName.named(type).orElse(TypeName.TEXT).key();
        return new EditedField(
                new FieldSpec(
                        "field" + free,
                        known,
                        "",
                        "",
                        "",
                        "",
                        false,
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        "",
                        List.of()),
                "",
                "");
    }

    /** Changes places with the next one on that side that stands at the same level. */
    private static void swap(List<EditedField> list, int at, int side) {
        for (int other = at + side; other >= 0 && other < list.size(); other += side) {
            if (list.get(other).table().equals(list.get(at).table())) {
                Collections.swap(list, at, other);
                return;
            }
        }
    }

    /** The same fields with each table's columns behind it. */
    private EditedForm inOrder() {
        var ordered = new ArrayList<EditedField>();
        for (var field : fields) {
            if (tableOf(field).isEmpty()) {
                ordered.add(field);
                fields.stream().filter(one -> isIn(one, field)).forEach(ordered::add);
            }
        }
        return new EditedForm(ordered);
    }

    private List<FieldSpec> columns(EditedField table) {
        return fields.stream()
                .filter(one -> isIn(one, table))
                .map(EditedField::spec)
                .toList();
    }

    private boolean isIn(EditedField field, EditedField table) {
        var code = table.spec().code();
        return isTable(table) && !code.isEmpty() && tableOf(field).equals(code);
    }

    private boolean isTable(EditedField field) {
        return field.spec().type().equals(TypeName.ROWS.key()) && field.table().isEmpty();
    }

    /** The table in which it stands; none where that is gone. */
    private String tableOf(EditedField field) {
        boolean there = fields.stream()
                .anyMatch(one -> isTable(one) && one.spec().code().equals(field.table()));
        return there ? field.table() : "";
    }
}
