package bpm.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar as RFC 5545 asks (ไฟล์ปฏิทิน): lines of 75 octets at most, folded, texts escaped. */
final class Ics {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /** A line as it is: a name, a colon, a value without anything to escape. */
    Ics line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    Ics text(String name, String value) {
        return line(name, escaped(value));
    }

    Ics day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DAY.format(day));
    }

    Ics moment(String name, Instant at) {
        return line(name, MOMENT.format(at));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** A fold never parts the octets of one character; a Thai one has three. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            int width = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += width;
            at += Character.charCount(point);
        }
        out.append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
