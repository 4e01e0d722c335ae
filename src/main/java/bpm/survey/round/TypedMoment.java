package bpm.survey.round;

import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;
import bpm.shared.Words;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day and an hour as Thai offices write them: {@code 15 มิ.ย. 2567 08.30 น.}. */
final class TypedMoment {
    // the Thai here is data, not words of a screen

    private static final Pattern WITH_HOUR = Pattern.compile(
            "(.+?)(?:\\s+|T)(?:เวลา\\s*)?(\\d{1,2})[.:](\\d{2})(?::\\d{2})?\\s*(?:น\\.?)?");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private TypedMoment() {}

    static String text(Instant at) {
        var local = at.atZone(Words.BANGKOK);
        return ThaiDate.brief(local.toLocalDate()) + " " + CLOCK.format(local) + " น.";
    }

    /** The moment; a day alone means its beginning. */
    static Optional<Instant> read(String typed) {
        return read(typed, LocalTime.MIDNIGHT);
    }

    /** The moment at which something ends; a day alone means its last minute. */
    static Optional<Instant> readEnd(String typed) {
        return read(typed, LocalTime.of(23, 59));
    }

    private static Optional<Instant> read(String typed, LocalTime otherwise) {
        var text = ThaiDigits.arabic(ThaiText.tidy(typed));
        var parts = WITH_HOUR.matcher(text);
        if (!parts.matches()) {
            return ThaiDate.parse(text)
                    .map(day -> day.atTime(otherwise).atZone(Words.BANGKOK).toInstant());
        }
        int hour = Integer.parseInt(parts.group(2));
        int minute = Integer.parseInt(parts.group(3));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : ThaiDate.parse(parts.group(1))
                        .map(day ->
                                day.atTime(hour, minute).atZone(Words.BANGKOK).toInstant());
    }
}
