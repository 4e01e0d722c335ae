package bpm.progress.report;

import bpm.shared.ThaiText;

import java.util.regex.Pattern;

/** One typed span of days (ช่วงวันที่): the first day, and the last one where there were several. */
public record DateRow(String from, String to) {

    private static final String UNTIL = " ถึง "; // data
    private static final Pattern BETWEEN = Pattern.compile("ถึง|[–—~]|\\s-\\s"); // data

    public DateRow {
        from = ThaiText.tidy(from);
        to = ThaiText.tidy(to);
    }

    /** A line such as {@code 10 ก.ค. 2567 ถึง 12 ก.ค. 2567}, or {@code 10 - 12 ก.ค. 2567}. */
    public static DateRow of(String line) {
        var parts = BETWEEN.split(" " + line + " ", 2);
        return new DateRow(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** The row as a line of the form. */
    public String line() {
        return to.isEmpty() ? from : (from + UNTIL + to).strip();
    }

    public boolean isBlank() {
        return from.isEmpty() && to.isEmpty();
    }
}
