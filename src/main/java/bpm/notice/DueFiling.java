package bpm.notice;

import bpm.org.OfficeCode;
import bpm.plan.Timeliness;
import bpm.review.FilingKind;
import bpm.shared.Words;

import java.time.LocalDate;
import java.util.Optional;

/** A filing that an office is to send (รายงานที่ต้องส่ง): what about, until when, and how far it is. */
record DueFiling(
        String activity,
        OfficeCode office,
        FilingKind kind,
        String name,
        String nameEn,
        String project,
        String window,
        LocalDate due,
        Optional<Long> responsible,
        String state,
        Optional<LocalDate> firstSent) {

    boolean isReturned() {
        return state.equals("RETURNED");
    }

    Timeliness timeliness(LocalDate today) {
        return Timeliness.of(firstSent, due, today);
    }

    /** The address of the filing's page. */
    String path() {
        return "/assignments/" + activity + "/" + office + "/" + kind.path();
    }

    boolean isOverview() {
        return kind == FilingKind.OVERVIEW;
    }

    /** What it shares a day in a calendar with: all of an activity at the office, an overview by itself. */
    String event() {
        return activity + "/" + office + (isOverview() ? "/" + kind.path() : "");
    }

    /** What it is about, in the reader's words. */
    String title(Words t) {
        return t.digits(activity) + " " + t.name(name, nameEn) + " (" + t.s(kind.title()) + ")";
    }
}
