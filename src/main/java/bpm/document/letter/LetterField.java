package bpm.document.letter;

import java.util.Locale;

/** The texts of a letter (ข้อความในหนังสือ), in the order in which they are written. */
public enum LetterField {
    ORIGIN("ส่วนราชการเจ้าของหนังสือ", 300, true),
    PHONE("โทรศัพท์", 100, false),
    NUMBER("เลขที่หนังสือ", 100, false),
    SUBJECT("เรื่อง", 500, false),
    SALUTATION("คำขึ้นต้น", 40, false),
    RECIPIENT("ผู้รับหนังสือ", 300, false),
    REFERENCE("อ้างถึง", 1000, true),
    BODY("ข้อความ", 20_000, true),
    CLOSING("คำลงท้าย", 100, false),
    SIGNATORY("ชื่อผู้ลงนาม", 150, false),
    POSITION("ตำแหน่งของผู้ลงนาม", 300, true),
    SENDER("ส่วนราชการเจ้าของเรื่อง", 300, true);

    private final String label;
    private final int most;
    private final boolean lines;

    LetterField(String label, int most, boolean lines) {
        this.label = label;
        this.most = most;
        this.lines = lines;
    }

    /** What it is called in forms, and its column. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Thai name, which is also the key of its translation. */
    public String label() {
        return label;
    }

    /** How long it may be. */
    public int most() {
        return most;
    }

    /** Whether it may have several lines. */
    public boolean hasLines() {
        return lines;
    }
}
