package bpm.progress.report;

import bpm.plan.Assignment;
import bpm.shared.FiscalYear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What the office was asked for (เป้าหมาย): how much of what, in which year, planned for which days. */
public record Goal(
        FiscalYear year,
        Optional<BigDecimal> target,
        String unit,
        Optional<LocalDate> plannedFrom,
        Optional<LocalDate> plannedTo) {

    public static Goal of(Assignment given) {
        return new Goal(
                given.year(), given.target(), given.unit(), given.plannedFrom(), given.plannedTo());
    }

    /** Whether there is a quantity to divide by. */
    public boolean isQuantity() {
        return target.filter(quantity -> quantity.signum() > 0).isPresent();
    }

    /** Whether all the days lie in the fiscal year. */
    boolean inYear(HeldDates held) {
        return year.contains(held.from()) && year.contains(held.to());
    }

    /** Whether all the days lie inside the planned ones, as far as days are planned. */
    boolean asPlanned(HeldDates held) {
        return plannedFrom.filter(first -> held.from().isBefore(first)).isEmpty()
                && plannedTo.filter(last -> held.to().isAfter(last)).isEmpty();
    }
}
