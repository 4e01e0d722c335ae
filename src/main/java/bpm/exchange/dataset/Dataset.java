package bpm.exchange.dataset;

import java.util.List;

/**
 * What can be taken away whole (ชุดข้อมูล): its columns, whether the feed has it, and those of its
 * columns that only
 * another system could fill.
 */
public record Dataset(
        String key,
        String title,
        List<Field> fields,
        boolean isOfFeed,
        String statement,
        List<String> unknown) {

    public Dataset {
        fields = List.copyOf(fields);
        unknown = List.copyOf(unknown);
    }

    /** One that the feed has too. */
    static Dataset fed(String key, String title, List<Field> fields, String statement) {
        return new Dataset(key, title, fields, true, statement, List.of());
    }

    /** One for exports alone. */
    static Dataset kept(String key, String title, List<Field> fields, String statement) {
        return new Dataset(key, title, fields, false, statement, List.of());
    }

    /** One in the shape of another system's form. */
    static Dataset shaped(
            String key, String title, List<Field> fields, String statement, List<String> unknown) {
        return new Dataset(key, title, fields, false, statement, unknown);
    }

    /** Whether it lies in one year. */
    public boolean hasYear() {
        return statement.contains("{year:");
    }

    /** Its statement, which says only what is asked for, so that each question has a plan of its own. */
    String statement(Wanted wanted) {
        return statement
                .replaceAll(
                        "\\{year:([a-z.]+)}", wanted.year().isPresent() ? "$1 = :year" : "$1 > 0")
                .replaceAll(
                        "\\{activity:([a-z.]+)}",
                        wanted.activity().isPresent() ? "and $1 = :activity" : "");
    }
}
