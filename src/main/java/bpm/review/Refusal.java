package bpm.review;

import bpm.shared.Problem;

import java.util.List;

/** Why a step is refused, in a sentence: {0} is who moved the filing last, {1} when. */
public enum Refusal {
    OUT_OF_SCOPE(Problem.Kind.NOT_FOUND, "ไม่พบสิ่งที่ท่านต้องการ"),
    NOT_THE_WRITER(Problem.Kind.FORBIDDEN, "ขั้นตอนนี้ทำได้เฉพาะผู้รายงานของหน่วยงานเจ้าของรายงาน"),
    NOT_THE_REVIEWER(
            Problem.Kind.FORBIDDEN,
            "ขั้นตอนนี้ทำได้เฉพาะผู้ตรวจของหน่วยงานที่อยู่เหนือขึ้นไปหนึ่งชั้น"),
    NO_SUPPLEMENT(Problem.Kind.CONFLICT, "ฉบับเพิ่มเติมมีเฉพาะภาพรวมของจังหวัด"),
    NOT_A_NEW_SUPPLEMENT(
            Problem.Kind.CONFLICT,
            "ยกเลิกได้เฉพาะฉบับเพิ่มเติมที่ยังไม่เคยส่ง ฉบับนี้กรุณาแก้ไขแล้วส่งใหม่"),
    STILL_DRAFT(Problem.Kind.CONFLICT, "รายงานนี้ยังเป็นร่าง ยังไม่ได้ส่ง"),
    WITHDRAWN(Problem.Kind.CONFLICT, "รายงานนี้ถอนกลับไปเป็นร่างแล้วโดย {0} เมื่อ {1}"),
    SUBMITTED(Problem.Kind.CONFLICT, "รายงานนี้ส่งแล้วโดย {0} เมื่อ {1} และรอการตรวจ"),
    RETURNED(Problem.Kind.CONFLICT, "ส่งกลับแก้ไขไปแล้วโดย {0} เมื่อ {1}"),
    APPROVED(Problem.Kind.CONFLICT, "เห็นชอบไปแล้วโดย {0} เมื่อ {1}"),
    TAKEN_UP(
            Problem.Kind.CONFLICT,
            "{0} เริ่มตรวจแล้วเมื่อ {1} จึงถอนกลับไม่ได้ หากต้องแก้ไข กรุณาแจ้งผู้ตรวจให้ส่งกลับ");

    private final Problem.Kind kind;
    private final String sentence;

    Refusal(Problem.Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    public Problem.Kind kind() {
        return kind;
    }

    /** The Thai sentence, which is also the key of its translation. */
    public String sentence() {
        return sentence;
    }

    Problem problem(List<Object> arguments) {
        return switch (kind) {
            case NOT_FOUND -> Problem.notFound();
            case FORBIDDEN -> Problem.forbidden(sentence, arguments.toArray());
            default -> Problem.conflict(sentence, arguments.toArray());
        };
    }
}
