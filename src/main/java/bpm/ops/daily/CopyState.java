package bpm.ops.daily;

/** How the copies stand (สถานะการสำรอง): said by a word for machines, and by what a person has to do. */
public enum CopyState {
    OFF("ยังไม่ได้ตั้งให้สำรองเอง", "idle", "warn"),
    WAITING("รอสำรองครั้งแรกคืนนี้", "due", "clock"),
    UP("สำรองครบถ้วน", "done", "check"),
    OLD("สำเนาล่าสุดเก่าเกินไป", "late", "warn"),
    FAILED("สำรองครั้งล่าสุดไม่สำเร็จ", "late", "warn");

    private final String title;
    private final String look;
    private final String icon;

    CopyState(String title, String look, String icon) {
        this.title = title;
        this.look = look;
        this.icon = icon;
    }

    /** What {@code /health/copies} calls it: those who watch know one word for all that is not well. */
    String health() {
        return isTrouble() ? "DOWN" : name();
    }

    public boolean isTrouble() {
        return this == OLD || this == FAILED;
    }

    public String title() {
        return title;
    }

    public String look() {
        return look;
    }

    public String icon() {
        return icon;
    }
}
