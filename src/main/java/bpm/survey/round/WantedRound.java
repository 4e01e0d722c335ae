package bpm.survey.round;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** The JSON of a round to be made (รุ่นที่โปรแกรมขอเพิ่ม): a day alone is also the last one. */
record WantedRound(
        @Nullable String activity,
        @Nullable String office,
        @Nullable Integer number,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer expected,
        @Nullable Integer present,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Boolean slips) {

    /** Stands for a day that was not said; it is no day of ours, and is refused as such. */
    private static final LocalDate NO_DAY = LocalDate.MIN;

    NewRound read() {
        var errors = new ArrayList<FieldError>();
        var activityKey = Optional.ofNullable(activity).orElse("");
        var officeCode = Optional.ofNullable(office).orElse("");
        if (activityKey.isEmpty()) {
            errors.add(new FieldError("activity", "กรุณาระบุรหัสกิจกรรม เช่น 2567-03-2"));
        }
        if (officeCode.isEmpty()) {
            errors.add(new FieldError("office", "กรุณาระบุรหัสหน่วยงาน เช่น 5701"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        var where = RoundPlace.of(activityKey, officeCode);
        return new NewRound(where.activity(), where.office(), facts());
    }

    private RoundFacts facts() {
        var first = Optional.ofNullable(from).orElse(NO_DAY);
        return new RoundFacts(
                Optional.ofNullable(number),
                ThaiText.tidy(Optional.ofNullable(place).orElse("")),
                first,
                Optional.ofNullable(to).orElse(first),
                Optional.ofNullable(expected),
                Optional.ofNullable(present),
                Optional.ofNullable(opensAt),
                Optional.ofNullable(closesAt),
                Optional.ofNullable(slips).orElse(false));
    }
}
