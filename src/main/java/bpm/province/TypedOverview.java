package bpm.province;

import bpm.shared.ThaiText;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The overview as it is typed: the comment, each missing office's cause by its code, and one for all
 * that have none ({@code causeForAll}).
 */
public record TypedOverview(
        String comment, Map<String, String> causes, String causeForAll, int version) {

    private static final String CAUSE = "cause.";
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    public TypedOverview {
        var given = new LinkedHashMap<>(causes); // a program may say null of an office: no cause
        given.values().removeIf(Objects::isNull);
        causes = Map.copyOf(given);
    }

    /** The fields of the page's form. */
    static TypedOverview of(Map<String, String> fields) {
        var causes = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(CAUSE)) {
                causes.put(name.substring(CAUSE.length()), value);
            }
        });
        var version = fields.getOrDefault("version", "");
        return new TypedOverview(
                fields.getOrDefault("comment", ""),
                causes,
                fields.getOrDefault("causeForAll", ""),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    /** Each cause that is given, tidied; the one for all where a missing office has none. */
    Map<String, String> given(OverviewContent now) {
        var given = new TreeMap<String, String>();
        for (var office : now.missing()) {
            var own = tidy(causes.getOrDefault(office.office(), ""));
            var cause = own.isEmpty() ? tidy(causeForAll) : own;
            if (!cause.isEmpty()) {
                given.put(office.office(), cause);
            }
        }
        return given;
    }

    /** What was typed of an office, where it was. */
    public Optional<String> cause(String office) {
        return Optional.ofNullable(causes.get(office));
    }

    String tidyComment() {
        return tidy(comment);
    }

    private static String tidy(String typed) {
        return ThaiText.tidyLines(CONTROLS.matcher(typed).replaceAll(""));
    }
}
