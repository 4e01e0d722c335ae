package bpm.budget.importing;

import bpm.budget.ledger.Posting;
import bpm.shared.FieldError;

import java.util.List;
import java.util.Optional;

/** A row of a file as it was read (แถวที่อ่าน): an entry, or what is wrong with it. */
public record ImportRow(
        int number,
        Optional<Posting> posting,
        String refersTo,
        List<FieldError> errors,
        List<UnknownWord> unknown,
        boolean known,
        boolean over) {

    /** A code of the file whose meaning nobody told yet. */
    public record UnknownWord(String what, String said) {}

    static ImportRow right(int number, Posting posting, String refersTo) {
        return new ImportRow(
                number, Optional.of(posting), refersTo, List.of(), List.of(), false, false);
    }

    static ImportRow wrong(int number, List<FieldError> errors, List<UnknownWord> unknown) {
        return new ImportRow(number, Optional.empty(), "", errors, unknown, false, false);
    }

    ImportRow wrong(FieldError error) {
        return new ImportRow(
                number, Optional.empty(), refersTo, List.of(error), List.of(), false, false);
    }

    ImportRow known(boolean there) {
        return new ImportRow(number, posting, refersTo, errors, unknown, there, over);
    }

    ImportRow over(boolean much) {
        return new ImportRow(number, posting, refersTo, errors, unknown, known, much);
    }

    ImportRow with(Posting other) {
        return new ImportRow(number, Optional.of(other), refersTo, errors, unknown, known, over);
    }

    /** Whether it will be posted. */
    public boolean isNew() {
        return posting.isPresent() && !known;
    }

    public boolean isWrong() {
        return posting.isEmpty();
    }
}
