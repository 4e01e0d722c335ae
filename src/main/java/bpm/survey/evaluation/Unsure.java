package bpm.survey.evaluation;

import bpm.shared.FieldError;

import java.util.Optional;

/** What may be meant but is asked before a summary is sealed (ข้อที่ต้องยืนยันก่อนปิดผนึก). */
public enum Unsure {
    OPEN_ROUNDS("openAnyway", "ยังมีรุ่นที่เปิดรับคำตอบอยู่ ปิดรับก่อน หรือยืนยันว่าจะส่งโดยไม่รอ"),
    NO_COMMENT(
            "withoutComment",
            "ยังไม่มีความเห็นของผู้ประเมิน กรุณาพิมพ์ หรือยืนยันว่าจะส่งโดยไม่มีความเห็น"),
    NO_PRESENT(
            "withoutPresent",
            "ยังไม่ได้ระบุจำนวนผู้เข้าร่วม กรุณากรอกที่รุ่นที่จัด หรือยืนยันว่าจะส่งโดยไม่มีอัตราการตอบ");

    private final String box;
    private final String sentence;

    Unsure(String box, String sentence) {
        this.box = box;
        this.sentence = sentence;
    }

    /** The name of its box on the page where it is asked. */
    public String box() {
        return box;
    }

    /** What is said while it is not confirmed. */
    public FieldError unanswered() {
        return new FieldError(box, sentence);
    }

    static Optional<Unsure> of(String box) {
        for (var one : values()) {
            if (one.box.equals(box)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
