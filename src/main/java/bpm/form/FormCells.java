package bpm.form;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.shared.Words;

import java.math.RoundingMode;

/**
 * Answers in the cells of a table on paper (คำตอบในตาราง): figures as figures, money with two decimals, days
 * as days, all else in words.
 */
public record FormCells(FormPage page, Words t) {

    private static final String NONE = "–";
    private static final int FIGURE = 14;
    private static final int DAY = 18;
    private static final int POINT = 22;
    private static final int WORDS = 30;

    /** The column of a field, its unit behind its name. */
    public Column column(Field field) {
        return new Column(FormSheet.heading(field, t), width(field));
    }

    /** The answer to a field. */
    public Cell of(Field field, Answers row) {
        var code = field.code();
        return switch (field.type()) {
            case FieldType.Money money ->
                row.number(code)
                        .map(amount -> Cell.of(amount.setScale(2, RoundingMode.HALF_UP)))
                        .orElseGet(() -> words(field, row));
            case FieldType.Whole whole ->
                row.number(code).map(Cell::of).orElseGet(() -> words(field, row));
            case FieldType.Decimal decimal ->
                row.number(code).map(Cell::of).orElseGet(() -> words(field, row));
            case FieldType.Day day ->
                row.day(code).map(Cell::of).orElseGet(() -> words(field, row));
            default -> words(field, row);
        };
    }

    private Cell words(Field field, Answers row) {
        var text = page.read(field, row, t);
        return Cell.of(text.isBlank() ? NONE : text);
    }

    private static int width(Field field) {
        return switch (field.type()) {
            case FieldType.Day day -> DAY;
            case FieldType.Text text -> WORDS;
            case FieldType.LongText text -> WORDS;
            case FieldType.AreaCode area -> WORDS;
            case FieldType.Point point -> POINT;
            default -> FIGURE;
        };
    }
}
