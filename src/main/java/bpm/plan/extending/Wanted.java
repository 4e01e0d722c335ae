package bpm.plan.extending;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Extension.Reach;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An extension as it was understood, with what is wrong with it (คำขอขยายกำหนดส่งที่อ่านแล้ว). */
record Wanted(
        Optional<ActivityKey> key,
        Reach reach,
        Optional<OfficeCode> whom,
        Optional<LocalDate> day,
        String reason,
        List<FieldError> errors) {

    void check() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    ActivityKey activity() {
        return key.orElseThrow();
    }

    OfficeCode office() {
        return whom.orElseThrow();
    }

    LocalDate until() {
        return day.orElseThrow();
    }
}
