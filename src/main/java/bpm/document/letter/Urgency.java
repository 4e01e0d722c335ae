package bpm.document.letter;

import java.util.Arrays;

/** How urgent a letter is (ชั้นความเร็ว). */
public enum Urgency {
    NONE("ไม่ระบุ"),
    URGENT("ด่วน"),
    VERY_URGENT("ด่วนมาก"),
    MOST_URGENT("ด่วนที่สุด");

    private final String title;

    Urgency(String title) {
        this.title = title;
    }

    static Urgency named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(NONE);
    }

    /** The Thai word, which is also the key of its translation. */
    public String title() {
        return title;
    }
}
