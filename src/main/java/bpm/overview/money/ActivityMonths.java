package bpm.overview.money;

import bpm.budget.month.FiscalMonth;
import bpm.budget.month.Measure;
import bpm.budget.month.Months;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** This month and its quarter of an activity at an office (แผน/ผล เดือนนี้และไตรมาสนี้). */
public record ActivityMonths(FiscalMonth month, Months months) {

    public Optional<BigDecimal> now(Measure measure) {
        return months.at(month.place(), measure);
    }

    public Optional<BigDecimal> quarter(Measure measure) {
        return months.quarter(month.quarter(), measure);
    }

    /** Whether nothing was entered for the month itself. */
    public boolean isBlank() {
        return Arrays.stream(Measure.values()).allMatch(measure -> now(measure).isEmpty());
    }

    /** Whether nothing at all was entered for the quarter. */
    public boolean isNothing() {
        return Arrays.stream(Measure.values())
                .allMatch(measure -> quarter(measure).isEmpty());
    }
}
