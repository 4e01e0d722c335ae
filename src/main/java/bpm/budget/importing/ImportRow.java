package bpm.budget.importing;

import bpm.budget.ledger.Posting;
import bpm.shared.FieldError;

import java.util.List;
import java.util.Optional;

/**
 * A row of a file as it was read (แถวที่อ่าน): an entry, or what is wrong with it. It may draw from an entry
 * of an earlier row, which has no number yet.
 */
public record ImportRow(
        int number,
        Optional<Posting> posting,
        String refersTo,
        Optional<Integer> drawsOn,
        List<FieldError> errors,
        List<UnknownWord> unknown,
        boolean known,
        boolean over) {

    /** A code of the file whose meaning nobody told yet. */
    public record UnknownWord(String what, String said) {}

    static ImportRow right(int number, Posting posting, String refersTo) {
        return new ImportRow(
                number,
                Optional.of(posting),
                refersTo,
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                false);
    }

    static ImportRow wrong(int number, List<FieldError> errors, List<UnknownWord> unknown) {
        return new ImportRow(
                number, Optional.empty(), "", Optional.empty(), errors, unknown, false, false);
    }

    ImportRow wrong(FieldError error) {
        return wrong(number, List.of(error), List.of());
    }

    ImportRow known(boolean there) {
        return new ImportRow(number, posting, refersTo, drawsOn, errors, unknown, there, over);
    }

    ImportRow over(boolean much) {
        return new ImportRow(number, posting, refersTo, drawsOn, errors, unknown, known, much);
    }

    /** Drawing from an entry of the ledger. */
    ImportRow drawing(long entry) {
        var drawn = posting.map(one -> one.with(one.more().drawing(entry)));
        return new ImportRow(number, drawn, refersTo, drawsOn, errors, unknown, known, over);
    }

    /** Drawing from the entry of an earlier row. */
    ImportRow drawingOn(int row) {
        return new ImportRow(
                number, posting, refersTo, Optional.of(row), errors, unknown, known, over);
    }

    /** Whether it draws from another entry. */
    boolean draws() {
        return drawsOn.isPresent()
                || posting.filter(one -> one.more().refers().isPresent()).isPresent();
    }

    /** Whether it will be posted. */
    public boolean isNew() {
        return posting.isPresent() && !known;
    }

    public boolean isWrong() {
        return posting.isEmpty();
    }
}
