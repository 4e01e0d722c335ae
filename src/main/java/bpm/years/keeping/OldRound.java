package bpm.years.keeping;

import bpm.org.OfficeCode;

import java.time.LocalDate;

/** A round whose single answers are old enough to be deleted (รุ่นที่ครบกำหนดลบคำตอบ), or what hinders that. */
public record OldRound(
        long id,
        int year,
        OfficeCode office,
        String activity,
        int number,
        String code,
        LocalDate held,
        long answers,
        Hindrance hindrance) {

    /** What stands in the way. */
    public enum Hindrance {
        NONE,
        YEAR_IS_OPEN,
        NOT_COUNTED
    }

    public boolean mayGo() {
        return hindrance == Hindrance.NONE;
    }
}
