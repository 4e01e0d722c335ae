package bpm.plan;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** An activity given to an office (กิจกรรมที่มอบหมาย), which is what the office must report on. */
public record Assignment(
        ActivityKey activity,
        FiscalYear year,
        OfficeCode office,
        Optional<BigDecimal> target,
        String unit,
        LocalDate due,
        boolean dueProvisional,
        Optional<LocalDate> plannedFrom,
        Optional<LocalDate> plannedTo,
        Optional<Long> responsible,
        String responsibleName,
        int version) {

    /** What the trail calls it: {@code assignment 2567-07-2/5701}. */
    public static String subject(ActivityKey activity, OfficeCode office) {
        return "assignment " + activity + "/" + office;
    }

    public String subject() {
        return subject(activity, office);
    }
}
