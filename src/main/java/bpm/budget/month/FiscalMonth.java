package bpm.budget.month;

import bpm.shared.FiscalYear;
import bpm.shared.Spoken;
import bpm.shared.ThaiDate;
import bpm.shared.Words;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A month of a fiscal year (เดือนในปีงบประมาณ), by its place: 1 is October, 12 September. */
public record FiscalMonth(FiscalYear year, int place) implements Spoken, Comparable<FiscalMonth> {

    public static final int MONTHS = 12;

    private static final Pattern KEY = Pattern.compile("(2[4-6]\\d\\d)-M(0[1-9]|1[0-2])");
    private static final int JANUARY = 4;

    public FiscalMonth {
        if (place < 1 || place > MONTHS) {
            throw new IllegalArgumentException("a year has months 1 to 12: " + place);
        }
    }

    /** The month in which a day lies. */
    public static FiscalMonth of(LocalDate day) {
        return ofCalendar(FiscalYear.of(day), day.getMonthValue());
    }

    /** The month of a year in which a day lies: the first one before the year, the last one after it. */
    public static FiscalMonth within(FiscalYear year, LocalDate day) {
        if (year.contains(day)) {
            return of(day);
        }
        return new FiscalMonth(year, day.isBefore(year.first()) ? 1 : MONTHS);
    }

    /** The twelve of a year, October first. */
    public static List<FiscalMonth> all(FiscalYear year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(place -> new FiscalMonth(year, place))
                .toList();
    }

    /** The month of a key such as {@code 2567-M06}, June of fiscal year 2567. */
    public static Optional<FiscalMonth> parse(String key) {
        var parts = KEY.matcher(key);
        return parts.matches()
                ? Optional.of(ofCalendar(
                        new FiscalYear(Integer.parseInt(parts.group(1))),
                        Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    private static FiscalMonth ofCalendar(FiscalYear year, int month) {
        return new FiscalMonth(year, month >= 10 ? month - 9 : month + JANUARY - 1);
    }

    public LocalDate first() {
        return year.first().plusMonths(place - 1L);
    }

    public LocalDate last() {
        return first().plusMonths(1).minusDays(1);
    }

    /** The quarter from 1 to 4 in which it lies. */
    public int quarter() {
        return (place + 2) / 3;
    }

    /** {@code 2567-M06}: what its report is filed under. */
    public String key() {
        return String.format(Locale.ROOT, "%s-M%02d", year, first().getMonthValue());
    }

    /** {@code 2024-06}, as programs write it. */
    public String iso() {
        return first().toString().substring(0, "2024-06".length());
    }

    /** {@code มิ.ย.}, or {@code Jun}. */
    public String brief(Words t) {
        var words = t.date(first()).split(" ");
        return words[1];
    }

    /** {@code มิ.ย. 2567}, or {@code Jun 2024}. */
    @Override
    public String in(Words t) {
        var words = t.date(first()).split(" ");
        return words[1] + " " + words[2];
    }

    /** {@code มิถุนายน 2567}, or {@code June 2024}. */
    public String title(Words t) {
        var year = in(t).replaceAll("^\\S+ ", "");
        var name = t.english()
                ? first().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : ThaiDate.month(first().getMonthValue());
        return name + " " + year;
    }

    @Override
    public int compareTo(FiscalMonth other) {
        return first().compareTo(other.first());
    }
}
