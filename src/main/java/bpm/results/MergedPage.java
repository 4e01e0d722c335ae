package bpm.results;

import bpm.form.Answers;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.FormDefinition;
import bpm.form.FormPage;
import bpm.form.FormSheet;
import bpm.form.Shown;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.plan.Activity;
import bpm.shared.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The merged results of a province (แบบ EA ๔ รวมของจังหวัด), on a page and as the sheets of a workbook. */
public record MergedPage(Activity activity, OfficeCode province, MergedResults merged) {

    /** The address of the page. */
    public String path() {
        return new ResultsPlace(activity.key(), province).path() + "/merged";
    }

    /** One answer to read. */
    public String read(Field field, Answers answers, Words t) {
        return new FormPage(new FormDefinition(List.of()), answers, List.of(), Map.of(), List.of())
                .read(field, answers, t);
    }

    /** How often each option was chosen, in words. */
    public String counts(MergedField field, Words t) {
        return field.chosen().entrySet().stream()
                .map(one -> Shown.text(field.field().type(), one.getKey(), t) + ": "
                        + t.number(one.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A sheet of sums, one with a row for each office, and one for each table. */
    List<Table> tables(Offices offices, Words t) {
        var sheets = new ArrayList<Table>();
        sheets.add(sums(t));
        sheets.add(byOffice(offices, t));
        for (var field : merged.fields()) {
            if (field.field().type() instanceof FieldType.Rows rows) {
                sheets.add(rows(field, rows, offices, t));
            }
        }
        return sheets;
    }

    private Table sums(Words t) {
        var rows = merged.fields().stream()
                .filter(field -> field.sum().isPresent() || !field.chosen().isEmpty())
                .map(field -> List.of(
                        Cell.of(FormSheet.heading(field.field(), t)),
                        field.sum().map(Cell::of).orElseGet(() -> Cell.of(counts(field, t)))))
                .toList();
        return new Table(
                t.s("รวม"),
                List.of(new Column(t.s("หัวข้อ"), 40), new Column(t.s("รวมทุกหน่วยงาน"), 24)),
                rows);
    }

    private Table byOffice(Offices offices, Words t) {
        var sheet = new FormSheet(new FormDefinition(merged.fields().stream()
                .map(field -> new Field(
                        field.field().code(),
                        field.field().label(),
                        field.field().help(),
                        field.field().type(),
                        false,
                        java.util.Optional.empty()))
                .toList()));
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("หน่วยงาน"), 24));
        columns.addAll(sheet.columns(t));
        var rows = new ArrayList<List<Cell>>();
        for (var office : merged.offices()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(offices.get(office).brief(t)));
            for (var field : sheet.fields()) {
                row.add(FormSheet.cell(field, answers(office, field.code()), t));
            }
            rows.add(row);
        }
        return new Table(t.s("รายหน่วยงาน"), columns, rows);
    }

    private Answers answers(OfficeCode office, String code) {
        return merged.fields().stream()
                .filter(field -> field.field().code().equals(code))
                .flatMap(field -> field.said().stream())
                .filter(said -> said.office().equals(office))
                .findFirst()
                .map(MergedField.Said::answers)
                .orElse(Answers.NONE);
    }

    private static Table rows(MergedField field, FieldType.Rows type, Offices offices, Words t) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(t.s("หน่วยงาน"), 24));
        type.columns().forEach(one -> columns.add(new Column(FormSheet.heading(one, t), 24)));
        var rows = new ArrayList<List<Cell>>();
        for (var one : field.rows()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(offices.get(one.office()).brief(t)));
            type.columns().forEach(column -> row.add(FormSheet.cell(column, one.answers(), t)));
            rows.add(row);
        }
        return new Table(field.field().label().in(t), columns, rows);
    }
}
