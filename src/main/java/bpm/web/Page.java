package bpm.web;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page needs besides its own matter: the reader and their language, the year chosen, the
 * token of forms.
 */
public record Page(
        Words t,
        Optional<Actor> actor,
        String officeName,
        FiscalYear year,
        List<FiscalYear> years,
        LocalDate today,
        boolean example,
        String path,
        String csrf,
        Optional<String> notice,
        int unread,
        boolean closed,
        String build) {

    public String language() {
        return t.english() ? "en" : "th";
    }

    /** The message of a field, in the reader's language; empty where nothing is wrong with it. */
    public Optional<String> error(List<FieldError> errors, String field) {
        return errors.stream().filter(e -> e.field().equals(field)).findFirst().map(t::s);
    }

    /** An error with the name of its field in front, unless the sentence names it. */
    public String named(FieldError error, Map<String, String> labels) {
        var sentence = t.s(error);
        var label = labels.getOrDefault(error.field(), "");
        return label.isEmpty() || sentence.contains(label) ? sentence : label + ": " + sentence;
    }

    /** Whether the reader belongs to just this office. */
    public boolean isOf(OfficeCode office) {
        return actor.map(a -> a.office().equals(office)).orElse(false);
    }
}
