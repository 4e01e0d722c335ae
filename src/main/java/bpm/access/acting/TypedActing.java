package bpm.access.acting;

import bpm.shared.FieldError;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiText;
import bpm.shared.UnreadableDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who shall act for whom, as typed (ข้อมูลการมอบหมายรักษาการแทน). */
public record TypedActing(String person, String instead, String from, String until, String reason) {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DAYS = 366;

    static TypedActing tidy(
            String person, String instead, String from, String until, String reason) {
        return new TypedActing(person, instead, from, until, ThaiText.tidy(reason));
    }

    /** What is wrong with days and reason; people are looked at where they are known. */
    List<FieldError> errors(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        unreadable("from", from, errors);
        unreadable("until", until, errors);
        if (errors.isEmpty()) {
            wrongDays(today, errors);
        }
        if (reason.isEmpty()) {
            errors.add(new FieldError("reason", "กรุณาเขียนเหตุผล เช่น ลาพักผ่อน หรือไปราชการ"));
        }
        if (reason.length() > LONGEST_REASON) {
            errors.add(
                    new FieldError("reason", "เหตุผลยาวได้ไม่เกิน {0} ตัวอักษร", LONGEST_REASON));
        }
        return errors;
    }

    private void wrongDays(LocalDate today, List<FieldError> errors) {
        if (untilDay().isBefore(today)) {
            errors.add(
                    new FieldError("until", "วันสุดท้ายผ่านไปแล้ว กรุณาเลือกวันนี้หรือหลังจากนี้"));
        } else if (untilDay().isBefore(fromDay())) {
            errors.add(new FieldError("until", "วันสุดท้ายต้องไม่มาก่อนวันแรก"));
        } else if (fromDay().plusDays(LONGEST_DAYS).isBefore(untilDay())) {
            errors.add(new FieldError("until", "มอบได้ครั้งละไม่เกินหนึ่งปี"));
        }
    }

    private static void unreadable(String field, String typed, List<FieldError> errors) {
        if (ThaiDate.parse(typed).isEmpty()) {
            errors.add(
                    typed.isBlank()
                            ? new FieldError(field, "กรุณากรอกวันที่")
                            : UnreadableDay.at(field, typed));
        }
    }

    LocalDate fromDay() {
        return ThaiDate.parse(from).orElseThrow();
    }

    LocalDate untilDay() {
        return ThaiDate.parse(until).orElseThrow();
    }

    long personId() {
        return id(person);
    }

    long insteadId() {
        return id(instead);
    }

    private static long id(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
