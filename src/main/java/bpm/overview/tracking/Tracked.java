package bpm.overview.tracking;

import java.util.Locale;
import java.util.Optional;

/** A state by which filings are looked for (สถานะที่ติดตาม): in time or not, or where it is on its road. */
public enum Tracked {
    NOT_DUE("ยังไม่ถึงกำหนด", "first_on is null and due > :soon"),
    DUE_SOON("ใกล้ครบกำหนด", "first_on is null and due between :today and :soon"),
    LATE("เลยกำหนด", "first_on is null and due < :today"),
    IN_TIME("ส่งทันกำหนด", "first_on <= due"),
    DONE_LATE("ส่งช้ากว่ากำหนด", "first_on > due"),
    SUBMITTED("ส่งแล้ว", "state = 'SUBMITTED'"),
    RETURNED("ส่งกลับแก้ไข", "state = 'RETURNED'"),
    APPROVED("เห็นชอบแล้ว", "state = 'APPROVED'");

    private final String title;
    private final String condition;

    Tracked(String title, String condition) {
        this.title = title;
        this.condition = condition;
    }

    public String title() {
        return title;
    }

    /** The same as a condition on filings. */
    String condition() {
        return condition;
    }

    /** As it stands in an address: {@code done_late}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tracked> of(String key) {
        for (var state : values()) {
            if (state.key().equals(key)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
