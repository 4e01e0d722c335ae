package bpm.notice;

/** What a notice tells (ชนิดการแจ้งเตือน): a word, an icon and a colour. */
public enum NoticeKind {
    RETURNED("ถูกส่งกลับให้แก้ไข", "back", "back"),
    REOPENED("เปิดให้แก้ไขอีกครั้งแล้ว", "unlock", "back"),
    APPROVED("เห็นชอบรายงานแล้ว", "check", "done"),
    SUBMITTED("มีรายงานรอพิจารณา", "send", "sent"),
    DUE_SOON("ใกล้ครบกำหนด", "clock", "due"),
    LATE("เลยกำหนด", "flag", "late"),
    EXTENDED("กรมขยายกำหนดส่ง", "calendar", "due"),
    RESTORED("กรมยกเลิกการขยายกำหนดส่ง", "calendar", "due"),
    RECEIVER_STOPPED("หยุดส่งข้อมูลให้ระบบปลายทาง", "warn", "late"),
    ACCOUNT("บัญชีของท่าน", "lock", "due"),
    COPY_FAILED("สำรองข้อมูลไม่สำเร็จ", "warn", "late");

    private final String title;
    private final String icon;
    private final String colour;

    NoticeKind(String title, String icon, String colour) {
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
}
