package bpm.form.xlsform;

import bpm.form.Label;
import bpm.paper.ReadTable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sheet of an XLSForm with columns that bear a language behind their name (แผ่นงาน). */
record Sheet(ReadTable table) {

    private static final String THAI = "th(ai)?|ไทย|ภาษาไทย|thai \\(th\\)|.*\\(th\\)"; // data
    private static final String ENGLISH = "en(glish)?|english \\(en\\)|.*\\(en\\)";

    /** The sheet of that name; an empty one where there is none. */
    static Sheet of(List<ReadTable> tables, String name) {
        return new Sheet(tables.stream()
                .filter(table -> table.name().strip().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new ReadTable(name, List.of(), List.of())));
    }

    /** What stands in the column, whatever the case of its heading. */
    String text(ReadTable.Row row, String column) {
        return heading(column).map(row::text).orElse("").strip();
    }

    private Optional<String> heading(String column) {
        return table.headings().stream()
                .filter(heading -> heading.strip().equalsIgnoreCase(column))
                .findFirst();
    }

    /**
     * The words of a column in both languages; one without a language is Thai unless Thai stands
     * beside it.
     */
    Label words(ReadTable.Row row, String column) {
        var thai = inLanguage(row, column, THAI);
        var english = inLanguage(row, column, ENGLISH);
        var plain = text(row, column);
        return thai.isEmpty()
                ? new Label(plain.isEmpty() ? english : plain, english)
                : new Label(thai, english.isEmpty() ? plain : english);
    }

    private String inLanguage(ReadTable.Row row, String column, String language) {
        return table.headings().stream()
                .filter(heading -> heading.toLowerCase(Locale.ROOT)
                        .matches(column + "::\\s*(" + language + ")\\s*"))
                .map(row::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The headings that none of these names, with or without a language behind them. */
    List<String> others(List<String> known) {
        return table.headings().stream()
                .filter(heading -> !heading.isBlank())
                .filter(heading -> known.stream()
                        .noneMatch(one -> heading.strip().equalsIgnoreCase(one)
                                || heading.toLowerCase(Locale.ROOT).startsWith(one + "::")))
                .toList();
    }

    /** Where a person finds the column in the row; of one in several languages, the first. */
    String address(ReadTable.Row row, String column) {
        var shown = heading(column)
                .or(() -> table.headings().stream()
                        .filter(heading ->
                                heading.toLowerCase(Locale.ROOT).startsWith(column + "::"))
                        .findFirst());
        return table.address(row, shown.orElse(column));
    }
}
