package bpm.areadata.bringing;

import bpm.areadata.AreaColumns;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaRows;
import bpm.areadata.ReadingRows;
import bpm.areadata.RowColumns;
import bpm.form.Answers;
import bpm.form.Field;
import bpm.form.FormDefinition;
import bpm.form.FormSheet;
import bpm.form.Label;
import bpm.org.OfficeCode;
import bpm.paper.ReadTable;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checking a table before it is brought in (ตรวจตาราง): every cell, so that all that is wrong is
 * told at once.
 */
@Component
public class CheckingRows {

    private final ReadingRows reading;
    private final AreaRows rows;

    CheckingRows(ReadingRows reading, AreaRows rows) {
        this.reading = reading;
        this.rows = rows;
    }

    /** Within the caller's transaction. */
    CheckedRows check(AreaPlace place, FormDefinition columns, BroughtTable brought) {
        var headings = Headings.of(columns, brought.table().headings());
        var missing = columns.fields().stream()
                .filter(Field::required)
                .filter(field -> !headings.names(field) && field.shownIf().isEmpty())
                .map(field -> new FieldError("text", "ตารางไม่มีคอลัมน์ “{0}”", field.label()))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        var answers = new ArrayList<Answers>();
        var errors = new ArrayList<RowError>();
        var areas = reading.areas(place.office());
        for (var row : brought.table().rows()) {
            var typed = headings.answers(row);
            var read = reading.read(columns, typed, areas);
            read.errors()
                    .forEach(
                            error -> errors.add(error(brought.number(row), columns, typed, error)));
            answers.add(read.asked());
        }
        return new CheckedRows(
                answers, errors, repeated(place, brought, answers), headings.unknown());
    }

    /** As {@link #check}, for answers that a program gave: rows are counted from 1. */
    public CheckedRows check(FormDefinition columns, OfficeCode office, List<Answers> typed) {
        var errors = new ArrayList<RowError>();
        var answers = new ArrayList<Answers>();
        var areas = reading.areas(office);
        for (int i = 0; i < typed.size(); i++) {
            int number = i + 1;
            var row = typed.get(i);
            row.byField().keySet().stream()
                    .filter(code -> columns.field(code).isEmpty())
                    .forEach(code -> errors.add(new RowError(
                            number,
                            Label.of(code),
                            row.text(code),
                            new FieldError(code, "แบบนี้ไม่มีคอลัมน์รหัส “{0}”", code))));
            var read = reading.read(columns, row, areas);
            read.errors().forEach(error -> errors.add(error(number, columns, row, error)));
            answers.add(read.asked());
        }
        return new CheckedRows(answers, errors, List.of(), List.of());
    }

    private static RowError error(
            int number, FormDefinition columns, Answers typed, FieldError error) {
        var column = columns.field(error.field()).map(Field::label).orElse(Label.of(error.field()));
        return new RowError(number, column, String.join("; ", typed.texts(error.field())), error);
    }

    private List<CheckedRows.Repeated> repeated(
            AreaPlace place, BroughtTable brought, List<Answers> answers) {
        var first = new HashMap<String, Integer>();
        var kept = rows.kept(place, answers.stream().map(RowColumns::same).toList());
        var repeated = new ArrayList<CheckedRows.Repeated>();
        for (int i = 0; i < answers.size(); i++) {
            int number = brought.number(brought.table().rows().get(i));
            var key = RowColumns.same(answers.get(i));
            var earlier = Optional.ofNullable(first.putIfAbsent(key, number));
            if (earlier.isPresent() || kept.contains(key)) {
                repeated.add(new CheckedRows.Repeated(
                        number, answers.get(i).text(AreaColumns.NAME), earlier.orElse(0)));
            }
        }
        return repeated;
    }

    private static final String LATITUDE = "ละติจูด|latitude|lat"; // data
    private static final String LONGITUDE = "ลองจิจูด|longitude|long|lng|lon"; // data

    /** Which column each heading is; latitude and longitude may stand in columns of their own. */
    private record Headings(
            Map<String, Field> fields,
            Optional<String> latitude,
            Optional<String> longitude,
            List<String> unknown) {

        static Headings of(FormDefinition columns, List<String> headings) {
            var fields = new FormSheet(columns).match(headings);
            boolean apart = columns.field(AreaColumns.POINT)
                    .filter(point -> !fields.containsValue(point))
                    .isPresent();
            var latitude = apart ? find(headings, LATITUDE) : Optional.<String>empty();
            var longitude = apart ? find(headings, LONGITUDE) : Optional.<String>empty();
            var unknown = headings.stream()
                    .filter(one -> !one.isEmpty() && !fields.containsKey(one))
                    .filter(one -> !latitude.equals(Optional.of(one))
                            && !longitude.equals(Optional.of(one)))
                    .toList();
            return new Headings(fields, latitude, longitude, unknown);
        }

        private static Optional<String> find(List<String> headings, String words) {
            return headings.stream()
                    .filter(one -> ThaiText.searchKey(one).matches(words))
                    .findFirst();
        }

        boolean names(Field field) {
            return fields.containsValue(field)
                    || (field.code().equals(AreaColumns.POINT) && latitude.isPresent());
        }

        Answers answers(ReadTable.Row row) {
            var answers = FormSheet.answers(row, fields);
            var point = latitude.map(row::text).orElse("") + ", "
                    + longitude.map(row::text).orElse("");
            return point.equals(", ") ? answers : answers.with(AreaColumns.POINT, point);
        }
    }
}
