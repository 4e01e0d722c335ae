package bpm.overview;

import bpm.plan.Timeliness;
import bpm.shared.Words;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where an office stands with one activity (สถานะงาน), as a desk sorts and colours it: a word, an
 * icon, a colour.
 */
public enum Standing {
    RETURNED("ส่งกลับแก้ไข", "back", "back"),
    LATE("เลยกำหนด", "flag", "late"),
    DUE_SOON("ใกล้ครบกำหนด", "clock", "due"),
    DRAFT("ร่าง", "pencil", ""),
    NOT_STARTED("ยังไม่เริ่ม", "circle", ""),
    SUBMITTED("ส่งแล้ว", "send", "sent"),
    APPROVED("เห็นชอบแล้ว", "check", "done");

    /** Within so many days, the due day included, work counts as due soon. */
    static final int SOON_DAYS = Timeliness.SOON_DAYS;

    private final String title;
    private final String icon;
    private final String colour;

    Standing(String title, String icon, String colour) {
        this.title = title;
        this.icon = icon;
        this.colour = colour;
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

    /** Every standing's word for one reader: a matrix of hundreds of cells asks for them once. */
    public static Map<Standing, String> words(Words t) {
        var words = new EnumMap<Standing, String>(Standing.class);
        for (var standing : values()) {
            words.put(standing, t.s(standing.title));
        }
        return words;
    }

    /** As it stands in an address: {@code due_soon}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The standing whose key this is; empty for any other text. */
    public static Optional<Standing> of(String key) {
        for (var standing : values()) {
            if (standing.key().equals(key)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }

    /** Whether the office itself has something to do. */
    public boolean isOpen() {
        return this != SUBMITTED && this != APPROVED;
    }

    /** Whether its day has passed and it is still to be sent, for the first time or anew. */
    boolean isLate(LocalDate due, LocalDate today) {
        return (this == LATE || this == RETURNED) && due.isBefore(today);
    }

    /**
     * The same rule as in the statement of {@link Works}: what is filed is never late, what is
     * returned says so first; a draft of what was sent once, taken back or supplemented, is awaited no
     * more.
     */
    public static Standing of(String state, boolean wasSent, LocalDate due, LocalDate today) {
        return switch (state) {
            case "RETURNED", "SUBMITTED", "APPROVED" -> valueOf(state);
            default -> {
                if (wasSent) {
                    yield DRAFT;
                }
                if (due.isBefore(today)) {
                    yield LATE;
                }
                if (!due.isAfter(today.plusDays(SOON_DAYS))) {
                    yield DUE_SOON;
                }
                yield state.equals("DRAFT") ? DRAFT : NOT_STARTED;
            }
        };
    }
}
