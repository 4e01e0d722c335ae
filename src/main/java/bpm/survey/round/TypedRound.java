package bpm.survey.round;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;
import bpm.shared.UnreadableDay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a round as somebody typed it (แบบกรอกข้อมูลรุ่น); it comes back as it was typed. */
public record TypedRound(
        String number,
        String place,
        String from,
        String to,
        String expected,
        String present,
        String opens,
        String closes,
        boolean slips) {

    /** Nothing typed yet. */
    static final TypedRound EMPTY = new TypedRound("", "", "", "", "", "", "", "", false);

    static TypedRound of(Map<String, String> typed) {
        return new TypedRound(
                typed.getOrDefault("number", ""),
                typed.getOrDefault("place", ""),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("to", ""),
                typed.getOrDefault("expected", ""),
                typed.getOrDefault("present", ""),
                typed.getOrDefault("opens", ""),
                typed.getOrDefault("closes", ""),
                typed.getOrDefault("slips", "").equals("each"));
    }

    /** Stands for a day that could not be read; nobody sees it, since the error is told. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    static TypedRound of(Round round) {
        return new TypedRound(
                Integer.toString(round.number()),
                round.place(),
                ThaiDate.brief(round.from()),
                round.to().equals(round.from()) ? "" : ThaiDate.brief(round.to()),
                round.expected().map(Object::toString).orElse(""),
                round.present().map(Object::toString).orElse(""),
                round.opensAt().map(TypedMoment::text).orElse(""),
                round.closesAt().map(TypedMoment::text).orElse(""),
                round.slips());
    }

    /** What it says; a day alone is also the last one, and what cannot be read is told field by field. */
    RoundFacts read() {
        var errors = new ArrayList<FieldError>();
        var first = day("from", from, "กรุณาใส่วันที่จัด เช่น 15 มิ.ย. 2567", errors);
        var last = to.isBlank()
                ? first
                : day("to", to, "กรุณาใส่วันสุดท้ายที่จัด เช่น 16 มิ.ย. 2567", errors);
        var facts = new RoundFacts(
                whole(
                        "number",
                        number,
                        "กรุณาใส่ครั้งที่เป็นเลข 1 ถึง {0}",
                        RoundFacts.LAST_NUMBER,
                        errors),
                ThaiText.tidy(place),
                first.orElse(NO_DAY),
                last.orElse(NO_DAY),
                people("expected", expected, errors),
                people("present", present, errors),
                moment("opens", opens, TypedMoment.read(opens), errors),
                moment("closes", closes, TypedMoment.readEnd(closes), errors),
                slips);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return facts;
    }

    private static Optional<LocalDate> day(
            String field, String typed, String sentence, List<FieldError> errors) {
        var day = ThaiDate.parse(typed);
        if (day.isEmpty()) {
            errors.add(
                    typed.isBlank()
                            ? new FieldError(field, sentence)
                            : UnreadableDay.at(field, typed));
        }
        return day;
    }

    private static Optional<Integer> people(String field, String typed, List<FieldError> errors) {
        return whole(
                field,
                typed,
                "กรุณาใส่จำนวนคนเป็นเลขจำนวนเต็ม 0 ถึง {0}",
                RoundFacts.MOST_PEOPLE,
                errors);
    }

    private static Optional<Integer> whole(
            String field, String typed, String sentence, int most, List<FieldError> errors) {
        var text = ThaiDigits.arabic(ThaiText.tidy(typed)).replace(",", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,8}")) {
            errors.add(new FieldError(field, sentence, most));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    private static Optional<Instant> moment(
            String field, String typed, Optional<Instant> read, List<FieldError> errors) {
        if (!typed.isBlank() && read.isEmpty()) {
            errors.add(new FieldError(field, "กรุณาใส่วันและเวลา เช่น 15 มิ.ย. 2567 08.30 น."));
        }
        return read;
    }
}
