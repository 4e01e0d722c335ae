package bpm.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Whether a filing is due, and whether it came in time (การส่งตามกำหนด). */
public enum Timeliness {
    NOT_DUE("ยังไม่ถึงกำหนด", "circle", ""),
    DUE_SOON("ใกล้ครบกำหนด", "clock", "due"),
    LATE("เลยกำหนด", "flag", "late"),
    IN_TIME("ส่งทันกำหนด", "check", "done"),
    DONE_LATE("ส่งช้ากว่ากำหนด", "half", "back");

    /** Within so many days, the due day included, a filing counts as due soon. */
    public static final int SOON_DAYS = 7;

    private final String title;
    private final String icon;
    private final String colour;

    Timeliness(String title, String icon, String colour) {
        this.title = title;
        this.icon = icon;
        this.colour = colour;
    }

    /** The day of the first submission counts, against the due day as it was put off. */
    public static Timeliness of(Optional<LocalDate> firstSent, LocalDate due, LocalDate today) {
        if (firstSent.isPresent()) {
            return firstSent.get().isAfter(due) ? DONE_LATE : IN_TIME;
        }
        if (due.isBefore(today)) {
            return LATE;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? NOT_DUE : DUE_SOON;
    }

    public String title() {
        return title;
    }

    public String icon() {
        return icon;
    }

    public String colour() {
        return colour;
    }

    /** As it stands in an address and in the API: {@code done_late}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
