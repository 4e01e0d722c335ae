package bpm.overview;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;

import java.time.LocalDate;

/** An overview that a province is to send now (ภาพรวมที่ต้องส่งกรม): returned, late or due soon. */
public record OwedOverview(
        String activity,
        OfficeCode province,
        String name,
        String nameEn,
        LocalDate due,
        boolean returned) {

    /** The address of its page. */
    public String path() {
        return "/assignments/" + activity + "/" + province + "/" + FilingKind.OVERVIEW.path();
    }
}
