package bpm.budget.month;

import bpm.review.FilingState;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a month of an office can be written now (เดือนเปิดหรือปิด). It locks after a day of the following
 * month; the office above opens it again, by itself or by returning the month's report; what was sent or
 * approved is closed whatever the day.
 */
public record MonthDoor(
        FiscalMonth month,
        LocalDate locksAfter,
        LocalDate today,
        Optional<Reopening> reopening,
        Optional<FilingState> report) {

    /** Why it is as it is. */
    public enum Standing {
        OPEN("เปิดให้บันทึก", "pencil", ""),
        REOPENED("เปิดอีกครั้ง", "unlock", " due"),
        RETURNED("ส่งกลับให้แก้ไข", "back", " back"),
        LOCKED("ปิดแล้ว", "lock", ""),
        FILED("ส่งรายงานแล้ว", "lock", " sent");

        private final String title;
        private final String icon;
        private final String look;

        Standing(String title, String icon, String look) {
            this.title = title;
            this.icon = icon;
            this.look = look;
        }

        /** The Thai name, which is also the key of its translation. */
        public String title() {
            return title;
        }

        public String icon() {
            return icon;
        }

        public String look() {
            return look;
        }
    }

    /** The last day on which a month is open by itself: that day of the month after it. */
    public static LocalDate locksAfter(FiscalMonth month, int day) {
        return month.first().plusMonths(1).withDayOfMonth(day);
    }

    public Standing standing() {
        if (report.filter(state -> state == FilingState.SUBMITTED || state == FilingState.APPROVED)
                .isPresent()) {
            return Standing.FILED;
        }
        if (!today.isAfter(locksAfter)) {
            return Standing.OPEN;
        }
        if (report.filter(state -> state == FilingState.RETURNED).isPresent()) {
            return Standing.RETURNED;
        }
        return reopening.filter(one -> !today.isAfter(one.until())).isPresent()
                ? Standing.REOPENED
                : Standing.LOCKED;
    }

    public boolean isOpen() {
        return standing() != Standing.LOCKED && standing() != Standing.FILED;
    }

    /** Whether there can be a result yet: not before the month has begun. */
    public boolean hasBegun() {
        return !today.isBefore(month.first());
    }

    /** Whether a cell of it can be written now. */
    public boolean takes(Measure measure) {
        return isOpen() && (hasBegun() || !measure.isResult());
    }
}
