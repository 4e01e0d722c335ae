package bpm.plan.revision;

/** One topic as a row of a form; {@code was} is the number it had before, empty for a new one. */
public record TopicRow(String was, String number, String kind, String text) {

    int major() {
        return part(0);
    }

    int minor() {
        return part(1);
    }

    private int part(int which) {
        var parts = number.split("\\.", -1);
        return parts.length > which && parts[which].matches("\\d{1,2}")
                ? Integer.parseInt(parts[which])
                : 0;
    }
}
