package bpm.plan;

import bpm.shared.FiscalYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Until when an activity is to be reported (ช่วงเวลาการบันทึก BPM). The letter's own wording is
 * always kept.
 */
public sealed interface ReportingWindow {

    /** The wording of the letter, character for character. */
    String printed();

    /**
     * The last day to report, as far as it is known. It may lie after the year's end: 30 Sep and
     * 15 days is 15 Oct.
     */
    DueDate due(FiscalYear year, Optional<LocalDate> lastHeld, Optional<LocalDate> plannedEnd);

    /** From what the days are counted. */
    enum Anchor {
        LAST_MEETING("สิ้นสุดการประชุม"),
        PROJECT_END("สิ้นสุดการดำเนินโครงการ");

        private final String thai;

        Anchor(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }
    }

    /** So many days after the end, which is expected in these quarters (ภายใน … วันหลังเสร็จสิ้น). */
    record DaysAfter(int days, Anchor anchor, Set<Integer> quarters, String printed)
            implements ReportingWindow {

        public DaysAfter {
            quarters = Collections.unmodifiableSet(new TreeSet<>(quarters));
            if (days < 0
                    || days > 366
                    || quarters.stream().anyMatch(quarter -> quarter < 1 || quarter > 4)) {
                throw new IllegalArgumentException(
                        "0 to 366 days, quarters 1 to 4: " + days + " " + quarters);
            }
        }

        /**
         * Counted from the day last held; before that from the planned end; before that from the
         * last quarter's end.
         */
        @Override
        public DueDate due(
                FiscalYear year, Optional<LocalDate> lastHeld, Optional<LocalDate> plannedEnd) {
            return lastHeld.map(day -> after(day, DueDate.Basis.HELD))
                    .or(() -> plannedEnd.map(day -> after(day, DueDate.Basis.PLANNED)))
                    .orElseGet(() -> after(expectedEnd(year), DueDate.Basis.EXPECTED));
        }

        private LocalDate expectedEnd(FiscalYear year) {
            return quarters.stream()
                    .max(Integer::compare)
                    .map(year::lastOfQuarter)
                    .orElseGet(year::last);
        }

        private DueDate after(LocalDate end, DueDate.Basis basis) {
            return new DueDate(end.plusDays(days), basis);
        }
    }

    /** By a date, that day included (ภายในวันที่ …); settled where the letter's own date was impossible. */
    record ByDate(LocalDate date, String printed, Optional<Settlement> settlement)
            implements ReportingWindow {

        public ByDate(LocalDate date, String printed) {
            this(date, printed, Optional.empty());
        }

        @Override
        public DueDate due(
                FiscalYear year, Optional<LocalDate> lastHeld, Optional<LocalDate> plannedEnd) {
            return new DueDate(date, DueDate.Basis.FIXED);
        }
    }

    /** Within a month, its last day included (ภายในเดือน …). */
    record WithinMonth(YearMonth month, String printed) implements ReportingWindow {

        @Override
        public DueDate due(
                FiscalYear year, Optional<LocalDate> lastHeld, Optional<LocalDate> plannedEnd) {
            return new DueDate(month.atEndOfMonth(), DueDate.Basis.FIXED);
        }
    }

    /**
     * A date that does not exist, as the letter prints it ({@code ๓๑ มิถุนายน ๒๕๖๗}), and the day
     * that is proposed in its place until the department settles it.
     */
    record Unsettled(String printedDate, LocalDate proposed, String printed)
            implements ReportingWindow {

        @Override
        public DueDate due(
                FiscalYear year, Optional<LocalDate> lastHeld, Optional<LocalDate> plannedEnd) {
            return new DueDate(proposed, DueDate.Basis.PROPOSED);
        }

        /** The window once the department has spoken; what the letter prints stays as it is. */
        public ByDate settled(LocalDate date, Settlement settlement) {
            return new ByDate(date, printed, Optional.of(settlement));
        }
    }
}
