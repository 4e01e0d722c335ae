package bpm.plan.own;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in an office's own EA 1 for one activity: what it was given, and what it planned. */
public record OwnLine(
        ActivityKey activity,
        Optional<BigDecimal> target,
        String unit,
        LocalDate due,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> lastHeld,
        Optional<Long> responsible,
        String responsibleName,
        Forms also,
        OfficeCode givenOffice,
        int version,
        int plannedVersion) {

    /** Whether the office took the activity on itself, so that it may also drop it. */
    public boolean isOwn(OfficeCode office) {
        return givenOffice.equals(office);
    }

    boolean isJust(OwnEntry entry) {
        return also.equals(entry.also())
                && from.equals(entry.from())
                && to.equals(entry.to())
                && responsible.equals(entry.responsible());
    }
}
