package bpm.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as Thai offices write them: {@code 15 มิ.ย. 2567}, in the Buddhist era; stored Gregorian. */
public final class ThaiDate {

    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> SHORT_MONTHS = List.of(
            "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.",
            "พ.ย.", "ธ.ค.");
    private static final List<String> WEEKDAYS =
            List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");
    private static final int BUDDHIST_ERA = 543;
    private static final List<String> ENGLISH_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int EARLIEST = 2400;
    private static final int LATEST = 2700;
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})\\s*(\\D+?)\\s*(?:พ\\.?ศ\\.?\\s*)?(\\d{4})");

    private ThaiDate() {}

    /** {@code 15 มิ.ย. 2567}. */
    public static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + SHORT_MONTHS.get(day.getMonthValue() - 1) + " "
                + year(day);
    }

    /** {@code 15 มิถุนายน 2567}. */
    public static String full(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + year(day);
    }

    /** {@code วันเสาร์ที่ 15 มิถุนายน 2567}. */
    public static String withWeekday(LocalDate day) {
        return "วัน" + weekday(day) + "ที่ " + full(day);
    }

    /** The name of month 1 to 12. */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** The weekday's name without วัน. */
    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** The year in the Buddhist era. */
    public static int year(LocalDate day) {
        return day.getYear() + BUDDHIST_ERA;
    }

    /**
     * A day as typed: {@code 15/6/2567}, {@code ๑๕ มิ.ย. ๒๕๖๗}, {@code 15 มิถุนายน พ.ศ. 2567}, or as a date
     * input sends it ({@code 2024-06-15}, or {@code 2567-06-15} where a Thai year was typed into it). Empty
     * for what is not a day of the years 2400 to 2700: 31 มิถุนายน never becomes 1 กรกฎาคม. A year from 1900 to
     * 2199 can only be a Gregorian one ({@code 15 Jul 2024}).
     */
    public static Optional<LocalDate> parse(String typed) {
        var text = ThaiDigits.arabic(ThaiText.tidy(typed));
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(
                    Integer.parseInt(numbers.group(3)),
                    Integer.parseInt(numbers.group(2)),
                    Integer.parseInt(numbers.group(1)));
        }
        var words = WORDS.matcher(text);
        if (words.matches()) {
            int month = monthNamed(words.group(2).strip());
            return month == 0
                    ? Optional.empty()
                    : day(
                            Integer.parseInt(words.group(3)),
                            month,
                            Integer.parseInt(words.group(1)));
        }
        return Optional.empty();
    }

    /** Whether it has day, month and year, such as a day that no month has. */
    static boolean isShaped(String typed) {
        var text = ThaiDigits.arabic(ThaiText.tidy(typed));
        var words = WORDS.matcher(text);
        return ISO.matcher(text).matches()
                || NUMBERS.matcher(text).matches()
                || (words.matches() && monthNamed(words.group(2).strip()) > 0);
    }

    private static int monthNamed(String name) {
        int full = MONTHS.indexOf(name);
        if (full >= 0) {
            return full + 1;
        }
        for (int i = 0; i < SHORT_MONTHS.size(); i++) {
            if (SHORT_MONTHS.get(i).replace(".", "").equals(name.replace(".", ""))) {
                return i + 1;
            }
        }
        var english = name.toLowerCase(Locale.ROOT).replace(".", "");
        for (int i = 0; english.length() >= 3 && i < ENGLISH_MONTHS.size(); i++) {
            if (ENGLISH_MONTHS.get(i).startsWith(english)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        int buddhistYear = year >= 1900 && year < 2200 ? year + BUDDHIST_ERA : year;
        if (buddhistYear < EARLIEST || buddhistYear > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.from(ThaiBuddhistChronology.INSTANCE.date(buddhistYear, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
