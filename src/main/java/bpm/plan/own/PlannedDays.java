package bpm.plan.own;

import bpm.plan.Activity;
import bpm.plan.ReportingWindow.DaysAfter;
import bpm.shared.FieldError;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;

/**
 * The days on which an office means to run an activity (วันที่วางแผนดำเนินการ): inside the year and
 * its window.
 */
public record PlannedDays(LocalDate from, LocalDate to) {

    /** What is wrong with the days for this activity, named by its key; empty where nothing is. */
    public Optional<FieldError> problem(Activity activity) {
        var key = activity.key().toString();
        if (to.isBefore(from)) {
            return wrong(key, "{0}: วันสิ้นสุดต้องไม่ก่อนวันเริ่ม", key);
        }
        var year = activity.year();
        if (!year.contains(from) || !year.contains(to)) {
            return wrong(
                    key,
                    "{0}: วันที่ต้องอยู่ในปีงบประมาณ {1} คือ {2} ถึง {3}",
                    key,
                    year,
                    year.first(),
                    year.last());
        }
        return activity.window() instanceof DaysAfter after
                ? outsideQuarters(activity, after)
                : tooLate(activity);
    }

    private Optional<FieldError> outsideQuarters(Activity activity, DaysAfter window) {
        if (window.quarters().isEmpty()) {
            return Optional.empty();
        }
        var first = activity.year().firstOfQuarter(Collections.min(window.quarters()));
        var last = activity.year().lastOfQuarter(Collections.max(window.quarters()));
        var key = activity.key().toString();
        return to.isBefore(first) || to.isAfter(last)
                ? wrong(
                        key,
                        "{0}: วันสิ้นสุดต้องอยู่ในไตรมาสที่แผนกำหนด คือ {1} ถึง {2}",
                        key,
                        first,
                        last)
                : Optional.empty();
    }

    private Optional<FieldError> tooLate(Activity activity) {
        var due = activity.window()
                .due(activity.year(), Optional.empty(), Optional.empty())
                .day();
        var key = activity.key().toString();
        return to.isAfter(due)
                ? wrong(
                        key,
                        "{0}: ต้องสิ้นสุดไม่เกิน {1} ซึ่งเป็นวันสุดท้ายที่บันทึก BPM ได้",
                        key,
                        due)
                : Optional.empty();
    }

    private static Optional<FieldError> wrong(String key, String sentence, Object... arguments) {
        return Optional.of(new FieldError("to-" + key, sentence, arguments));
    }
}
