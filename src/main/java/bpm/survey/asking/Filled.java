package bpm.survey.asking;

import bpm.shared.FieldError;
import bpm.shared.Words;
import bpm.survey.intake.ReadingBody;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form as a participant filled it in (คำตอบที่กรอกค้างไว้), and what is wrong with it. */
public record Filled(
        UUID id, Map<String, String> values, Optional<String> trouble, List<FieldError> errors) {

    public Filled {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** An empty form, with an id of its own; a slip's code may stand in the address. */
    static Filled empty(String slip) {
        return new Filled(UUID.randomUUID(), Map.of("slip", slip), Optional.empty(), List.of());
    }

    /** What was sent; it keeps its id, so that it counts once however often it comes. */
    static Filled of(Map<String, String> form) {
        var id = ReadingBody.read(form).id().orElseGet(UUID::randomUUID);
        return new Filled(id, form, Optional.empty(), List.of());
    }

    Filled with(List<FieldError> found) {
        return new Filled(id, values, trouble, found);
    }

    Filled because(String sentence) {
        return new Filled(id, values, Optional.of(sentence), errors);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether just this answer was given to a question. */
    public boolean is(String field, String value) {
        return value.equals(values.get(field));
    }

    /** What is wrong with a field, in the reader's words; empty where nothing is. */
    public String error(String field, Words t) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .map(t::s)
                .orElse("");
    }
}
