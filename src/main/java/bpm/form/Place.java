package bpm.form;

import bpm.shared.Spoken;
import bpm.shared.Words;

import java.util.Optional;

/** Which field is meant (ตำแหน่งของช่อง): its path in the page, and its words with the row of its table. */
record Place(String path, Label label, Optional<Row> row) implements Spoken {

    /** A row of a table, counted from 1. */
    record Row(Label table, int number) {}

    static Place of(Field field) {
        return new Place(field.code(), field.label(), Optional.empty());
    }

    /** A column of the table in a row counted from 0. */
    static Place of(Field table, int row, Field column) {
        return new Place(
                path(table.code(), row, column.code()),
                column.label(),
                Optional.of(new Row(table.label(), row + 1)));
    }

    /** The name of an input in a table. */
    static String path(String table, int row, String column) {
        return table + "." + row + "." + column;
    }

    @Override
    public String in(Words t) {
        return row.map(one ->
                        t.s("{0} แถวที่ {1}: {2}", one.table().in(t), one.number(), label.in(t)))
                .orElseGet(() -> label.in(t));
    }
}
