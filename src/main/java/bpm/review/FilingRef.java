package bpm.review;

import bpm.org.OfficeCode;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which filing: its kind, the key of the activity (or month) as text, and the office that writes it. */
public record FilingRef(FilingKind kind, String activity, OfficeCode office) {

    private static final Pattern ACTIVITY = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");

    public FilingRef {
        if (!ACTIVITY.matcher(activity).matches()) {
            throw new IllegalArgumentException("not an activity's key: " + activity);
        }
    }

    /** The filing named by the words of an address, where they can be the words of one. */
    public static Optional<FilingRef> of(String kind, String activity, String office) {
        return ACTIVITY.matcher(activity).matches() && OfficeCode.isCode(office)
                ? FilingKind.at(kind)
                        .map(known -> new FilingRef(known, activity, new OfficeCode(office)))
                : Optional.empty();
    }

    /** The filing that a checkbox stands for: {@code progress:2567-07-2:5701}. */
    public static Optional<FilingRef> parse(String key) {
        var parts = key.split(":", -1);
        return parts.length == 3 ? of(parts[0], parts[1], parts[2]) : Optional.empty();
    }

    /** The value of its checkbox, which {@link #parse} reads. */
    public String key() {
        return kind.path() + ":" + activity + ":" + office;
    }

    /** The address of its page. */
    public String path() {
        return "/assignments/" + activity + "/" + office + "/" + kind.path();
    }

    /** What the trail calls the assignment that it belongs to. */
    public String subject() {
        return "assignment " + activity + "/" + office;
    }
}
