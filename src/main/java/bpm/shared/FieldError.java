package bpm.shared;

import java.util.List;

/**
 * What is wrong with one field, and how to mend it: the Thai sentence, with {0} {1} … filled from the
 * arguments.
 */
public record FieldError(String field, String sentence, List<Object> arguments) {

    public FieldError(String field, String sentence, Object... arguments) {
        this(field, sentence, List.of(arguments));
    }
}
