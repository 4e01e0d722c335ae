package bpm.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell of a table: a text, a number, a day, or nothing. */
public sealed interface Cell {

    /** An empty cell. */
    Cell NOTHING = new Text("");

    record Text(String text) implements Cell {}

    record Figure(BigDecimal value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell of(BigDecimal number) {
        return new Figure(number);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    /** The number, or nothing. */
    static Cell number(Optional<BigDecimal> number) {
        return number.map(Cell::of).orElse(NOTHING);
    }

    /** The day, or nothing. */
    static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::of).orElse(NOTHING);
    }
}
