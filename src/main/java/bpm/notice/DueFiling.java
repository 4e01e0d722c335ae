package bpm.notice;

import bpm.budget.month.FiscalMonth;
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

    /** What it shares a day in a calendar with: all of an activity at the office; others stand alone. */
    String event() {
        boolean alone = kind == FilingKind.OVERVIEW || kind == FilingKind.MONTHLY;
        return activity + "/" + office + (alone ? "/" + kind.path() : "");
    }

    /** What it is about, in the reader's words: the activity with its number, or a month. */
    String title(Words t) {
        return FiscalMonth.parse(activity)
                        .map(month -> month.title(t))
                        .orElseGet(() -> t.digits(activity) + " " + t.name(name, nameEn))
                + " (" + t.s(kind.title()) + ")";
    }

    /** As it stands in a calendar, where the number has no place. */
    String brief(Words t) {
        var about = FiscalMonth.parse(activity)
                .map(month -> month.title(t))
                .orElseGet(() -> t.name(name, nameEn));
        return switch (kind) {
            case OVERVIEW, MONTHLY -> t.s(kind.title()) + ": " + about;
            case PROGRESS, EVALUATION, AREA, RESULTS -> about;
        };
    }
}
