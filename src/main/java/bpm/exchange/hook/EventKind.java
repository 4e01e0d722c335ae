package bpm.exchange.hook;

import java.util.Arrays;
import java.util.Optional;

/** What other systems can be told of (เหตุการณ์). */
public enum EventKind {
    FILING_SUBMITTED("filing.submitted", "ส่งรายงาน"),
    FILING_WITHDRAWN("filing.withdrawn", "ถอนรายงานกลับ"),
    FILING_RETURNED("filing.returned", "ส่งรายงานกลับแก้ไข"),
    FILING_APPROVED("filing.approved", "เห็นชอบรายงาน"),
    FILING_REOPENED("filing.reopened", "เปิดรายงานให้แก้ไขอีกครั้ง"),
    OVERVIEW_FILED("overview.filed", "จังหวัดส่งภาพรวม"),
    ROUND_CLOSED("round.closed", "ปิดรับคำตอบของรุ่น"),
    ENTRY_POSTED("entry.posted", "ลงรายการงบประมาณ"),
    YEAR_CLOSED("year.closed", "ปิดปีงบประมาณแล้ว"),
    YEAR_REOPENED("year.reopened", "เปิดปีงบประมาณอีกครั้ง"),
    PING("ping", "ทดสอบการส่ง");

    private final String key;
    private final String title;

    EventKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The kind of that word. */
    public static Optional<EventKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** Its word in what is sent. */
    public String key() {
        return key;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    /** Whether one subscribes to it; a trial goes to whom it is sent. */
    public boolean isChosen() {
        return this != PING;
    }
}
