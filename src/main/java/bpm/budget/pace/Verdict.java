package bpm.budget.pace;

/** How spending keeps up (การเบิกจ่ายทันหรือไม่): always a word, an icon and a colour. */
public enum Verdict {
    ON_TIME("ทันเป้าหมาย", "check", " done"),
    NEARLY("ช้ากว่าเป้าหมายเล็กน้อย", "clock", " due"),
    BEHIND("ช้ากว่าเป้าหมาย", "warn", " late"),
    UNKNOWN("ยังไม่มีงบประมาณให้เทียบ", "circle", "");

    private final String title;
    private final String icon;
    private final String look;

    Verdict(String title, String icon, String look) {
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
