package bpm.review;

import java.util.Arrays;
import java.util.Optional;

/** A step on the road (ขั้นตอน): four are the writer's, three the reviewer's. */
public enum FilingStep {
    SUBMIT("submission", "submitted", "ส่งรายงาน", "ส่งรายงานแล้ว"),
    WITHDRAW("withdrawal", "withdrawn", "ถอนกลับมาแก้ไข", "ถอนรายงานกลับมาเป็นร่างแล้ว"),
    RETURN("return", "returned", "ส่งกลับให้แก้ไข", "ส่งกลับให้แก้ไขแล้ว"),
    APPROVE("approval", "approved", "เห็นชอบ", "เห็นชอบรายงานแล้ว"),
    REOPEN("reopening", "reopened", "เปิดให้แก้ไขอีกครั้ง", "เปิดให้แก้ไขอีกครั้งแล้ว"),
    SUPPLEMENT("supplement", "supplemented", "ทำฉบับเพิ่มเติม", "เปิดฉบับเพิ่มเติมแล้ว"),
    DISCARD("discarding", "discarded", "ยกเลิกฉบับเพิ่มเติม", "ยกเลิกฉบับเพิ่มเติมแล้ว");

    private final String path;
    private final String past;
    private final String title;
    private final String done;

    FilingStep(String path, String past, String title, String done) {
        this.path = path;
        this.past = past;
        this.title = title;
        this.done = done;
    }

    /** The step of that noun in an address. */
    public static Optional<FilingStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** Its noun in addresses. */
    public String path() {
        return path;
    }

    /** Its word in the trail. */
    public String past() {
        return past;
    }

    /** What its button says in Thai. */
    public String title() {
        return title;
    }

    /** What is said in Thai once it is taken. */
    public String done() {
        return done;
    }

    /** Whether it is the writing office's own step; the others are the reviewing office's. */
    public boolean isWriters() {
        return this == SUBMIT || this == WITHDRAW || isOfSupplement();
    }

    /** Whether only what has supplements takes it. */
    boolean isOfSupplement() {
        return this == SUPPLEMENT || this == DISCARD;
    }

    /** Who is sent back to work is told why. */
    public boolean needsNote() {
        return this == RETURN || this == REOPEN;
    }
}
