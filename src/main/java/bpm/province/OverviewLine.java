package bpm.province;

import bpm.org.OfficeCode;
import bpm.review.FilingState;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A province's overview of an activity in a list (ภาพรวมหนึ่งบรรทัด): how many offices have the
 * activity, of how many the progress report is approved, and where the overview itself stands.
 */
public record OverviewLine(
        String activity,
        String name,
        String nameEn,
        OfficeCode province,
        int offices,
        int approved,
        LocalDate due,
        Optional<FilingState> state,
        int version,
        boolean awaited) {

    public String path() {
        return "/assignments/" + activity + "/" + province + "/overview";
    }
}
