package bpm.budget.entering;

import bpm.budget.Baht;
import bpm.budget.ledger.Correction;
import bpm.shared.FieldError;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The right amount of an entry as it was typed (การแก้ไขที่พิมพ์), or what cannot be read. */
record TypedCorrection(Optional<Correction> right, List<FieldError> errors) {

    static TypedCorrection of(Map<String, String> typed) {
        var errors = new ArrayList<FieldError>();
        var amount = Baht.parse(typed.getOrDefault("amount", ""));
        if (amount.isEmpty()) {
            errors.add(TypedEntry.unreadable("amount", typed.getOrDefault("amount", "")));
        }
        var day = TypedEntry.day("day", typed.getOrDefault("day", ""), true, errors);
        var note = typed.getOrDefault("note", "").strip();
        return new TypedCorrection(
                amount.flatMap(right -> day.map(
                        on -> new Correction(right, Optional.empty(), on, note, Optional.empty()))),
                errors);
    }
}
