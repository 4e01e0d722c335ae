package bpm.survey.quality;

/** Something to look at (ข้อควรตรวจ), and what may innocently be behind it. */
public enum Flag {
    MORE_THAN_PRESENT(
            "คำตอบมากกว่าผู้มาจริง",
            "อาจมีผู้ตอบซ้ำ หรือจำนวนผู้มาจริงยังไม่ถูกต้อง ตรวจและแก้จำนวนผู้มาจริงได้ที่หน้าของครั้งนี้"),
    STRAIGHT_LINE("ตอบระดับเดียวกันทุกข้อ", "อาจตอบโดยไม่อ่าน หรือพอใจเท่ากันทุกข้อจริง"),
    SAME_SHEETS("แผ่นที่ตอบเหมือนกันทุกข้อ", "อาจพิมพ์หรือส่งแผ่นเดียวกันสองครั้ง"),
    BURST(
            "คำตอบเข้ามาพร้อมกันผิดปกติ",
            "ห้องประชุมที่ส่งพร้อมกัน หรือเครื่องที่เพิ่งกลับมามีสัญญาณก็เป็นเช่นนี้ได้");

    private final String title;
    private final String innocent;

    Flag(String title, String innocent) {
        this.title = title;
        this.innocent = innocent;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    /** What may innocently be behind it, in one Thai sentence. */
    public String innocent() {
        return innocent;
    }
}
