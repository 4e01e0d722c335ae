package bpm.form;

import bpm.form.Answers.Answer;
import bpm.shared.FieldError;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed into a form, as far as it could be read (ผลการอ่านแบบ): canonical answers, what is wrong, and
 * what is still missing. A draft may have both; nothing typed is lost.
 */
public record Reading(
        FormDefinition form, Answers answers, List<FieldError> wrong, List<FieldError> missing) {

    /** Rows that a table may have. */
    static final int MOST_ROWS = 200;

    public Reading {
        wrong = List.copyOf(wrong);
        missing = List.copyOf(missing);
    }

    /** Reads the answers against the form; reading a second time changes nothing. */
    public static Reading of(FormDefinition form, Answers typed, KnownAreas areas) {
        return new Work(areas).read(form, typed);
    }

    /** All that stands against sending it. */
    public List<FieldError> errors() {
        return Stream.concat(wrong.stream(), missing.stream()).toList();
    }

    /** Whether it can be sent. */
    public boolean isComplete() {
        return wrong.isEmpty() && missing.isEmpty();
    }

    /** The answers to fields that are asked: what hides behind a condition is left out. */
    public Answers asked() {
        return asked(form, answers);
    }

    /** As {@link #asked()}, for answers that were read before. */
    public static Answers asked(FormDefinition form, Answers answers) {
        var asked = new LinkedHashMap<String, Answer>();
        for (var field : form.answered()) {
            if (field.isShown(answers) && !answers.isBlank(field.code())) {
                asked.put(field.code(), answers.byField().get(field.code()));
            }
        }
        return new Answers(asked);
    }

    /** One reading under way. */
    private static final class Work {

        private final KnownAreas areas;
        private final List<FieldError> wrong = new ArrayList<>();
        private final List<FieldError> missing = new ArrayList<>();

        Work(KnownAreas areas) {
            this.areas = areas;
        }

        Reading read(FormDefinition form, Answers typed) {
            // what an older version of the form asked stays among the answers
            var read = new LinkedHashMap<>(typed.byField());
            for (var field : form.answered()) {
                var sofar = new Answers(read);
                if (field.isShown(sofar)) {
                    read.put(field.code(), answer(field, sofar));
                }
            }
            return new Reading(form, new Answers(read).said(), wrong, missing);
        }

        private Answer answer(Field field, Answers typed) {
            var read = field.type() instanceof FieldType.Rows table
                    ? new Answer.Table(rows(field, table, typed.rows(field.code())))
                    : single(Place.of(field), field.type(), typed.texts(field.code()));
            if (field.required() && new Answers(java.util.Map.of("it", read)).isBlank("it")) {
                missing.add(new FieldError(field.code(), "ยังไม่ได้กรอก “{0}”", Place.of(field)));
            }
            return read;
        }

        private Answer single(Place place, FieldType type, List<String> typed) {
            var value = new ReadingValue(place, areas, wrong::add);
            return type.isMany()
                    ? new Answer.Many(value.readAll(type, typed))
                    : new Answer.One(typed.isEmpty() ? "" : value.read(type, typed.getFirst()));
        }

        private List<Answers> rows(Field table, FieldType.Rows type, List<Answers> typed) {
            var rows = new ArrayList<Answers>();
            for (var row : typed) {
                if (!row.isBlank()) {
                    rows.add(row(table, type, row, rows.size()));
                }
            }
            if (rows.size() > MOST_ROWS) {
                wrong.add(new FieldError(
                        table.code(), "“{0}” มีได้ไม่เกิน {1} แถว", Place.of(table), MOST_ROWS));
            }
            return rows;
        }

        private Answers row(Field table, FieldType.Rows type, Answers typed, int number) {
            var read = new LinkedHashMap<>(typed.byField());
            for (var column : type.columns()) {
                if (column.isAnswered() && column.isShown(new Answers(read))) {
                    var place = Place.of(table, number, column);
                    var answer = single(place, column.type(), typed.texts(column.code()));
                    read.put(column.code(), answer);
                    if (column.required() && new Answers(read).isBlank(column.code())) {
                        missing.add(new FieldError(place.path(), "ยังไม่ได้กรอก “{0}”", place));
                    }
                }
            }
            return new Answers(read);
        }
    }
}
