package bpm.areadata.bringing;

import bpm.form.Label;
import bpm.shared.FieldError;
import bpm.shared.Spoken;
import bpm.shared.Words;

/**
 * What is wrong in a cell of a table that was brought (ช่องที่ต้องแก้ไข): its row, its column, what
 * stands there.
 */
public record RowError(int row, Label column, String value, FieldError error) {

    /** A sentence within another. */
    public record Sentence(FieldError error) implements Spoken {

        @Override
        public String in(Words t) {
            return t.s(error);
        }
    }

    /** As the error of one field of a page or an API. */
    public FieldError told() {
        return new FieldError(
                "rows",
                "แถวที่ {0} คอลัมน์ “{1}”: {2}",
                String.valueOf(row),
                column,
                new Sentence(error));
    }
}
