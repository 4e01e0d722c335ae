package bpm.plan;

import bpm.shared.FiscalYear;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an activity is known by, whatever its name is: {@code 2567-03-2}, or {@code 2567-L57.1-1}
 * in an added project.
 */
public record ActivityKey(ProjectKey project, int number) implements Comparable<ActivityKey> {

    private static final Pattern PARTS = Pattern.compile("(" + ProjectKey.SHAPE + ")-([1-9]\\d?)");
    private static final Comparator<ActivityKey> ORDER =
            Comparator.comparing(ActivityKey::project).thenComparingInt(ActivityKey::number);

    public ActivityKey {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("an activity has a number from 1 to 99: " + number);
        }
    }

    /** The key as it is written in addresses and files; empty where the text is none. */
    public static Optional<ActivityKey> parse(String text) {
        var parts = PARTS.matcher(text);
        return parts.matches()
                ? ProjectKey.parse(parts.group(1))
                        .map(project -> new ActivityKey(project, Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** As {@link #parse}, for a text that is known to be a key. */
    public static ActivityKey of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("not an activity's key: " + text));
    }

    public FiscalYear year() {
        return project.year();
    }

    @Override
    public int compareTo(ActivityKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return project + "-" + number;
    }
}
