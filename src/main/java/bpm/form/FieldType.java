package bpm.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What may be answered to a field (ชนิดของช่อง). Each answer is kept as text in one canonical shape. */
public sealed interface FieldType {

    /** One line. */
    record Text() implements FieldType {}

    /** Several lines. */
    record LongText() implements FieldType {}

    /** A whole number, counted in a unit. */
    record Whole(Range range, String unit) implements FieldType {}

    /** A number with decimals, in a unit. */
    record Decimal(Range range, String unit) implements FieldType {}

    /** Baht, two decimals. */
    record Money(Range range) implements FieldType {}

    /** A day, typed in the Buddhist era, kept as ISO 8601. */
    record Day() implements FieldType {}

    /** One of the options. */
    record Choice(List<Option> options) implements FieldType {
        public Choice {
            options = apart(options);
        }
    }

    /** Any of the options. */
    record Choices(List<Option> options) implements FieldType {
        public Choices {
            options = apart(options);
        }
    }

    /** Yes or no, kept as {@code yes} and {@code no}. */
    record YesNo() implements FieldType {

        public static final String YES = "yes";
        public static final String NO = "no";
    }

    /** The code of a tambon, village or community, found by its name. */
    record AreaCode() implements FieldType {}

    /** Latitude and longitude: {@code 19.9105, 99.8406}. */
    record Point() implements FieldType {}

    /** Files; the answer is their ids. */
    record Files() implements FieldType {}

    /** A table whose rows people add. */
    record Rows(List<Field> columns) implements FieldType {
        public Rows {
            columns = List.copyOf(columns);
            if (columns.isEmpty()
                    || columns.stream().anyMatch(column -> column.type() instanceof Rows)) {
                throw new IllegalArgumentException("a table has columns, none of them a table");
            }
        }
    }

    /** Words between the fields; nothing is answered to them. */
    record Note() implements FieldType {}

    /** Its word in files, addresses and the API. */
    default String key() {
        return TypeName.of(this).key();
    }

    /** The options to choose from, where there are any. */
    default List<Option> options() {
        return switch (this) {
            case Choice choice -> choice.options();
            case Choices choices -> choices.options();
            default -> List.of();
        };
    }

    /** The unit behind a number, empty where there is none. */
    default String unit() {
        return switch (this) {
            case Whole whole -> whole.unit();
            case Decimal decimal -> decimal.unit();
            default -> "";
        };
    }

    /** The range of a number; any where it is none. */
    default Range range() {
        return switch (this) {
            case Whole whole -> whole.range();
            case Decimal decimal -> decimal.range();
            case Money money -> money.range();
            default -> Range.ANY;
        };
    }

    /** The columns of a table. */
    default List<Field> columns() {
        return this instanceof Rows rows ? rows.columns() : List.of();
    }

    /** Whether answers can be added up. */
    default boolean isNumber() {
        return this instanceof Whole || this instanceof Decimal || this instanceof Money;
    }

    /** Whether one field may have several texts. */
    default boolean isMany() {
        return this instanceof Choices || this instanceof Files;
    }

    /** The words of the option with that code. */
    default Optional<Label> labelOf(String code) {
        return options().stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst();
    }

    private static List<Option> apart(List<Option> options) {
        var codes = new HashSet<String>();
        if (options.isEmpty() || !options.stream().allMatch(one -> codes.add(one.code()))) {
            throw new IllegalArgumentException("options are there, and their codes apart");
        }
        return List.copyOf(options);
    }
}
