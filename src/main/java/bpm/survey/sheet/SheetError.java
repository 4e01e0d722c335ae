package bpm.survey.sheet;

import bpm.shared.FieldError;

/** What can be wrong with a typed sheet, in words (ข้อผิดพลาดของแผ่น). */
final class SheetError {

    /** The field of the sheet's number. */
    static final String SHEET = "sheet";

    private SheetError() {}

    static FieldError level(Box box) {
        return new FieldError(
                box.code(),
                box.side().isEmpty()
                        ? "ข้อ {0}: ใส่เลข 1 ถึง 5 หรือ 0 เมื่อไม่มีความเห็น เว้นว่างคือข้าม"
                        : box.code().equals(box.question().before())
                                ? "ข้อ {0} (ก่อน): ใส่เลข 1 ถึง 5 หรือ 0 เมื่อไม่มีความเห็น เว้นว่างคือข้าม"
                                : "ข้อ {0} (หลัง): ใส่เลข 1 ถึง 5 หรือ 0 เมื่อไม่มีความเห็น เว้นว่างคือข้าม",
                box.number());
    }

    static FieldError option(String code, int question, int most) {
        return new FieldError(
                code, "ข้อ {0}: ใส่หมายเลขตัวเลือก 1 ถึง {1} เว้นว่างคือข้าม", question, most);
    }

    static FieldError number() {
        return new FieldError(SHEET, "กรุณาใส่เลขแผ่นเป็นเลข 1 ถึง {0}", TypedSheet.LAST_NUMBER);
    }

    static FieldError taken(int number) {
        return new FieldError(
                SHEET, "แผ่นที่ {0} พิมพ์ไว้แล้ว ใช้เลขอื่น หรือเปิดแผ่นนั้นเพื่อแก้ไข", number);
    }

    static FieldError nothing(String first) {
        return new FieldError(first, "แผ่นนี้ยังว่างทุกข้อ กรุณาใส่คำตอบอย่างน้อยหนึ่งข้อ");
    }

    static FieldError unknown(int number) {
        return new FieldError(
                SHEET, "ยังไม่มีแผ่นที่ {0} กรุณาพิมพ์ครั้งแรกก่อน หรือตรวจเลขแผ่น", number);
    }
}
