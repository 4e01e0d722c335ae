package bpm.survey.round;

import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.ThaiDate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an office says of a round (ข้อมูลของรุ่น): where and when it is held, who is expected and came,
 * when its door opens and closes, and whether each participant has a slip. Without a number it
 * becomes the next one.
 */
public record RoundFacts(
        Optional<Integer> number,
        String place,
        LocalDate from,
        LocalDate to,
        Optional<Integer> expected,
        Optional<Integer> present,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        boolean slips) {

    static final int LONGEST_PLACE = 200;
    static final int LAST_NUMBER = 999;
    static final int MOST_PEOPLE = 1_000_000;

    public RoundFacts(String place, LocalDate from, LocalDate to, Optional<Integer> expected) {
        this(
                Optional.empty(),
                place,
                from,
                to,
                expected,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Refuses what no round of a year's activity can be. */
    void check(FiscalYear year) {
        var errors = new ArrayList<FieldError>();
        if (number.filter(n -> n < 1 || n > LAST_NUMBER).isPresent()) {
            errors.add(new FieldError("number", "กรุณาใส่ครั้งที่เป็นเลข 1 ถึง {0}", LAST_NUMBER));
        }
        if (place.length() > LONGEST_PLACE) {
            errors.add(new FieldError(
                    "place", "กรุณาพิมพ์สถานที่ไม่เกิน {0} ตัวอักษร", LONGEST_PLACE));
        }
        checkDays(year, errors);
        checkPeople("expected", expected, errors);
        checkPeople("present", present, errors);
        if (opensAt.isPresent() && closesAt.filter(opensAt.get()::isAfter).isPresent()) {
            errors.add(new FieldError("closes", "เวลาปิดต้องไม่ก่อนเวลาเปิด"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void checkDays(FiscalYear year, List<FieldError> errors) {
        if (!isOfOurTime(from)) {
            errors.add(new FieldError("from", "กรุณาใส่วันที่จัด เช่น 15 มิ.ย. 2567"));
        } else if (!isOfOurTime(to)) {
            errors.add(new FieldError("to", "กรุณาใส่วันสุดท้ายที่จัด เช่น 16 มิ.ย. 2567"));
        } else if (to.isBefore(from)) {
            errors.add(new FieldError("to", "วันสุดท้ายที่จัดต้องไม่ก่อนวันแรก"));
        } else if (from.isBefore(year.first()) || to.isAfter(year.next().last())) {
            errors.add(new FieldError(
                    from.isBefore(year.first()) ? "from" : "to",
                    "วันที่จัด {0} ไม่อยู่ในปีงบประมาณ {1} ของกิจกรรม กรุณาตรวจปีที่พิมพ์",
                    from.isBefore(year.first()) ? from : to,
                    year));
        }
    }

    /** Held with money that was carried over, or typed wrongly: nobody knows, so its writer is told. */
    boolean isAfter(FiscalYear year) {
        return to.isAfter(year.last());
    }

    private static boolean isOfOurTime(LocalDate day) {
        return ThaiDate.year(day) >= 2400 && ThaiDate.year(day) <= 2700;
    }

    private static void checkPeople(
            String field, Optional<Integer> people, List<FieldError> errors) {
        if (people.filter(n -> n < 0 || n > MOST_PEOPLE).isPresent()) {
            errors.add(new FieldError(
                    field, "กรุณาใส่จำนวนคนเป็นเลขจำนวนเต็ม 0 ถึง {0}", MOST_PEOPLE));
        }
    }
}
