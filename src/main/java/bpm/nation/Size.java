package bpm.nation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large an office is by the activities that it has (กลุ่มขนาด): a third each is small, medium
 * and large, and those with equally many are never parted.
 */
public enum Size {
    SMALL("เล็ก"),
    MEDIUM("กลาง"),
    LARGE("ใหญ่");

    private final String title;

    Size(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** From how many on an office is medium, and large. */
    record Bounds(int medium, int large) {

        Size of(int given) {
            return given >= large ? LARGE : given >= medium ? MEDIUM : SMALL;
        }
    }

    /** The bounds between thirds of those that have anything. */
    static Bounds bounds(Stream<Integer> given) {
        var sorted =
                given.filter(many -> many > 0).sorted(Comparator.naturalOrder()).toList();
        return sorted.isEmpty() ? new Bounds(1, 1) : new Bounds(after(sorted, 1), after(sorted, 2));
    }

    /** More than the one that stands at so many thirds. */
    private static int after(List<Integer> sorted, int thirds) {
        int last = Math.max(0, Math.ceilDiv(sorted.size() * thirds, 3) - 1);
        return sorted.get(last) + 1;
    }
}
