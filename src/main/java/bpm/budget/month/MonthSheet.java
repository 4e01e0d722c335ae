package bpm.budget.month;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import java.math.BigDecimal;
import java.util.Optional;

/** The months of one assignment (ตารางของกิจกรรมหนึ่ง): an activity at an office, what was entered. */
public record MonthSheet(
        ActivityKey activity,
        OfficeCode office,
        String name,
        String nameEn,
        String unit,
        Optional<BigDecimal> target,
        int version,
        Months months) {

    /** The address of its grid. */
    public String path() {
        return "/assignments/" + activity + "/" + office + "/months";
    }

    Optional<BigDecimal> at(MonthCell cell) {
        return months.at(cell.place(), cell.measure());
    }
}
