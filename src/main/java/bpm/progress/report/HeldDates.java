package bpm.progress.report;

import bpm.shared.ThaiDate;

import java.time.LocalDate;

/** Days on which the activity was held (วันที่ดำเนินการ), the first and the last included. */
public record HeldDates(LocalDate from, LocalDate to) {

    public HeldDates {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("held until before it was held: " + from + " " + to);
        }
    }

    /** The row in which it is typed. */
    DateRow row() {
        return new DateRow(ThaiDate.brief(from), from.equals(to) ? "" : ThaiDate.brief(to));
    }
}
