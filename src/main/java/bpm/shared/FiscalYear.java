package bpm.shared;

import java.time.LocalDate;
import java.time.Month;

/** A fiscal year (ปีงบประมาณ), named in the Buddhist era: 2567 runs from 1 Oct 2023 to 30 Sep 2024. */
public record FiscalYear(int number) implements Comparable<FiscalYear> {

    private static final int BUDDHIST_ERA = 543;

    public FiscalYear {
        if (number < 2400 || number > 2700) {
            throw new IllegalArgumentException("not a fiscal year of the Buddhist era: " + number);
        }
    }

    /** The fiscal year in which a day lies. */
    public static FiscalYear of(LocalDate day) {
        int year = day.getYear() + BUDDHIST_ERA;
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? year + 1 : year);
    }

    /** The first day, 1 October. */
    public LocalDate first() {
        return LocalDate.of(number - BUDDHIST_ERA - 1, Month.OCTOBER, 1);
    }

    /** The last day, 30 September. */
    public LocalDate last() {
        return LocalDate.of(number - BUDDHIST_ERA, Month.SEPTEMBER, 30);
    }

    /** The first day of quarter 1 to 4, which start in October, January, April and July. */
    public LocalDate firstOfQuarter(int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a year has quarters 1 to 4: " + quarter);
        }
        return first().plusMonths(3L * (quarter - 1));
    }

    /** The last day of quarter 1 to 4. */
    public LocalDate lastOfQuarter(int quarter) {
        return firstOfQuarter(quarter).plusMonths(3).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public FiscalYear next() {
        return new FiscalYear(number + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(number - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
