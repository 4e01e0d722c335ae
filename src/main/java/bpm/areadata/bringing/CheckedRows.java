package bpm.areadata.bringing;

import bpm.form.Answers;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that was checked (ผลการตรวจตาราง): its rows, what is wrong by row and column, what
 * repeats another.
 */
public record CheckedRows(
        List<Answers> rows, List<RowError> errors, List<Repeated> repeated, List<String> unknown) {

    public CheckedRows {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        repeated = List.copyOf(repeated);
        unknown = List.copyOf(unknown);
    }

    /** A row that repeats an earlier one of the table, or with 0 one that is kept already. */
    public record Repeated(int row, String name, int earlier) {}

    /** How many rows have something wrong. */
    public long wrongRows() {
        return errors.stream().map(RowError::row).distinct().count();
    }

    /** The headings that name no column. */
    public String strangers() {
        return unknown.stream().map(one -> "“" + one + "”").collect(Collectors.joining(" "));
    }

    /** The rows, if all are right: all or nothing. */
    public List<Answers> orThrow() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(
                    errors.stream().<FieldError>map(RowError::told).toList());
        }
        return rows;
    }
}
