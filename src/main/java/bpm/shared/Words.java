package bpm.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How one reader wants to be spoken to: Thai or English, Thai or Arabic digits. Templates call it
 * {@code t}.
 */
public record Words(boolean english, boolean thaiDigits) {

    /** Thai with Arabic digits, what everyone gets who has not chosen. */
    public static final Words THAI = new Words(false, false);

    /** The clock of every office. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /**
     * The sentence in the reader's language; the Thai sentence is the key, {0} {1} … are filled from
     * arguments.
     */
    public String s(String thai, Object... arguments) {
        return fill(english ? Translations.english(thai) : thai, List.of(arguments));
    }

    /** As {@link #s}, for a sentence that comes with its list of arguments. */
    public String s(String thai, List<Object> arguments) {
        return fill(english ? Translations.english(thai) : thai, arguments);
    }

    /** The sentence of a problem. */
    public String s(Problem problem) {
        return s(problem.sentence(), problem.arguments());
    }

    /** The sentence of a field's error. */
    public String s(FieldError error) {
        return s(error.sentence(), error.arguments());
    }

    /** A name that exists in both languages; the Thai one where there is no English. */
    public String name(String thai, String english) {
        return this.english && !english.isBlank() ? english : thai;
    }

    /** {@code 15 มิ.ย. 2567}, or {@code 15 Jun 2024}. */
    public String date(LocalDate day) {
        return english ? ENGLISH_DAY.format(day) : digits(ThaiDate.brief(day));
    }

    /** A day that was typed or filled in before, as this reader would type it; any other text as it is. */
    public String typed(String text) {
        return english ? ThaiDate.parse(text).map(this::date).orElse(text) : text;
    }

    /** {@code วันเสาร์ที่ 15 มิถุนายน 2567}, or {@code Saturday 15 Jun 2024}. */
    public String longDate(LocalDate day) {
        return english
                ? day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH)
                        + " " + date(day)
                : digits(ThaiDate.withWeekday(day));
    }

    /** A day and the minute in Bangkok: {@code 15 มิ.ย. 2567 16.40 น.}. */
    public String moment(Instant at) {
        var local = at.atZone(BANGKOK);
        return english
                ? date(local.toLocalDate()) + " " + ENGLISH_CLOCK.format(local)
                : date(local.toLocalDate()) + " " + digits(CLOCK.format(local)) + " น.";
    }

    /** The second in Bangkok: {@code 16.40.05 น.}. */
    public String second(Instant at) {
        var local = at.atZone(BANGKOK);
        return english ? ENGLISH_SECOND.format(local) : digits(SECOND.format(local)) + " น.";
    }

    /** The year of the Buddhist era, or the Gregorian one with FY before it for the English reader. */
    public String year(FiscalYear year) {
        return digits(year.toString());
    }

    /** A whole number with thousands separated. */
    public String number(long value) {
        return digits(grouped(Long.toString(value)));
    }

    /** A number with thousands separated, two decimals at most and no needless zeros. */
    public String number(BigDecimal value) {
        var rounded = value.setScale(2, RoundingMode.HALF_EVEN);
        return digits(grouped(rounded.stripTrailingZeros().toPlainString()));
    }

    /** A comma before every three digits of the whole part; a table has hundreds of numbers. */
    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        int end = point < 0 ? plain.length() : point;
        if (end - first <= 3) {
            return plain;
        }
        var said = new StringBuilder(plain);
        for (int i = end - 3; i > first; i -= 3) {
            said.insert(i, ',');
        }
        return said.toString();
    }

    /** {@code 96.67 %}. */
    public String percent(Percent percent) {
        return digits(percent.plain()) + " %";
    }

    /** The text with its digits as the reader wants them. English readers always get Arabic ones. */
    public String digits(String text) {
        return english ? ThaiDigits.arabic(text) : thaiDigits ? ThaiDigits.thai(text) : text;
    }

    private String fill(String pattern, List<Object> arguments) {
        var filled = pattern;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", said(arguments.get(i)));
        }
        return filled;
    }

    private String said(Object argument) {
        return switch (argument) {
            case LocalDate day -> date(day);
            case Instant at -> moment(at);
            case BigDecimal value -> number(value);
            case Integer value -> number(value);
            case Long value -> number(value);
            case Percent percent -> percent(percent);
            case FiscalYear year -> year(year);
            case Spoken words -> words.in(this);
            default -> argument.toString();
        };
    }
}
