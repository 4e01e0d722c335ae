package bpm.form;

import bpm.form.Answers.Answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the inputs of a page sent (ข้อมูลจากหน้าเว็บ): each is named by the path of its field, such as
 * {@code male}
 * or {@code costs.0.baht}.
 */
public record TypedForm(Map<String, List<String>> sent) {

    private static final String REMOVE = "remove.";

    /** The answers as they were typed, without the row or the file whose button was pressed. */
    public Answers answers(FormDefinition form) {
        var typed = new LinkedHashMap<String, Answer>();
        for (var field : form.answered()) {
            typed.put(field.code(), answer(field));
        }
        return new Answers(typed);
    }

    /** Whether a button of the form itself was pressed: the answer is the form again, not the next page. */
    public boolean isOwnButton() {
        var then = one("then");
        return then.equals("rows") || then.startsWith(REMOVE);
    }

    private Answer answer(Field field) {
        if (field.type() instanceof FieldType.Rows table) {
            return new Answer.Table(rows(field.code(), table));
        }
        return single(field, field.code());
    }

    private Answer single(Field field, String path) {
        var texts = sent.getOrDefault(path, List.of()).stream()
                .filter(text -> !one("then").equals(REMOVE + path + "." + text))
                .toList();
        return field.type().isMany()
                ? new Answer.Many(texts)
                : new Answer.One(texts.isEmpty() ? "" : texts.getFirst());
    }

    private List<Answers> rows(String code, FieldType.Rows table) {
        var rows = new ArrayList<Answers>();
        for (int i = 0; hasRow(code, i); i++) {
            var row = new LinkedHashMap<String, Answer>();
            for (var column : table.columns()) {
                row.put(column.code(), single(column, Place.path(code, i, column.code())));
            }
            if (!one("then").equals(REMOVE + code + "." + i)) {
                rows.add(new Answers(row));
            }
        }
        return rows;
    }

    private boolean hasRow(String code, int row) {
        var beginning = code + "." + row + ".";
        return sent.keySet().stream().anyMatch(name -> name.startsWith(beginning));
    }

    private String one(String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
