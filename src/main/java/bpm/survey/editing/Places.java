package bpm.survey.editing;

import bpm.shared.FieldError;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The order that people give by numbers (ลำดับ), without JavaScript; who gives none stays where they were. */
final class Places {

    private record Placed<T>(T item, int rank) {}

    private Places() {}

    /** The items by their numbers; one that moved up stands before the one whose number it took. */
    static <T> List<T> inOrder(List<T> items, Function<T, String> place) {
        return IntStream.range(0, items.size())
                .mapToObj(i ->
                        new Placed<>(items.get(i), rank(i + 1, number(place.apply(items.get(i))))))
                .sorted(Comparator.comparingInt(Placed::rank))
                .map(Placed::item)
                .toList();
    }

    private static int rank(int was, Optional<Integer> typed) {
        int now = typed.orElse(was);
        return 3 * now + Integer.signum(now - was);
    }

    /** What is wrong with a number as it was typed. */
    static void check(String field, String typed, List<FieldError> errors) {
        if (!typed.isBlank() && number(typed).isEmpty()) {
            errors.add(new FieldError(field, "กรุณาใส่ลำดับเป็นเลข 1 ถึง 999"));
        }
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(ThaiDigits.arabic(ThaiText.tidy(typed)))
                .filter(text -> text.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf);
    }
}
