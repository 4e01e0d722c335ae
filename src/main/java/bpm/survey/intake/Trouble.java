package bpm.survey.intake;

import java.util.Locale;

/** Why a response that was sent is not kept (เหตุที่ไม่ได้รับคำตอบ), with its HTTP status. */
enum Trouble {
    BAD_REQUEST(400, "Bad Request", "อ่านคำตอบที่ส่งมาไม่ได้"),
    NOT_FOUND(404, "Not Found", "ไม่พบแบบประเมินของรหัสนี้"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed", "ที่อยู่นี้เปิดดูหรือส่งคำตอบเท่านั้น"),
    CONFLICT(409, "Conflict", "รุ่นนี้ไม่ได้เปิดรับคำตอบ"),
    TOO_LARGE(413, "Content Too Large", "คำตอบที่ส่งมายาวเกินไป"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type", "ส่งคำตอบเป็น JSON หรือแบบฟอร์ม"),
    INVALID(422, "Unprocessable Content", "กรุณาแก้ไขคำตอบที่ระบุไว้"),
    TOO_MANY(429, "Too Many Requests", "ส่งถี่เกินไป กรุณารอสักครู่แล้วส่งอีกครั้ง"),
    BUSY(503, "Service Unavailable", "ขณะนี้มีผู้ส่งพร้อมกันมาก กรุณาส่งอีกครั้ง"),
    LOST(503, "Service Unavailable", "ขณะนี้ระบบยังบันทึกคำตอบไม่ได้ กรุณาส่งอีกครั้งในอีกสักครู่");

    private final int status;
    private final String title;
    private final String sentence;

    Trouble(int status, String title, String sentence) {
        this.status = status;
        this.title = title;
        this.sentence = sentence;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The Thai sentence, which is also the key of its translation. */
    String sentence() {
        return sentence;
    }

    String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the same may be sent again in a moment. */
    boolean isForNow() {
        return this == TOO_MANY || this == BUSY || this == LOST;
    }
}
