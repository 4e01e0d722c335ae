package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;
import bpm.shared.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One held meeting of an activity at an office (รุ่น / ครั้งที่จัด), whose participants are asked. It is open from
 * {@code opensAt} until {@code closesAt}; the edition is the questionnaire that its answers are given to.
 */
public record Round(
        long id,
        ActivityKey activity,
        OfficeCode office,
        int number,
        String code,
        String place,
        LocalDate from,
        LocalDate to,
        Optional<Integer> expected,
        Optional<Integer> present,
        long edition,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        boolean slips,
        boolean countsOnly,
        int version) {

    /** Whether participants may answer, as seen at a moment. */
    public enum Door {
        NOT_YET("ยังไม่เปิดรับคำตอบ"),
        OPEN("เปิดรับคำตอบ"),
        CLOSED("ปิดรับคำตอบแล้ว");

        private final String title;

        Door(String title) {
            this.title = title;
        }

        /** The Thai word, which is also the key of its translation. */
        public String title() {
            return title;
        }

        /** As it stands at a moment. */
        public static Door at(Instant now, Optional<Instant> opens, Optional<Instant> closes) {
            if (closes.filter(at -> !now.isBefore(at)).isPresent()) {
                return CLOSED;
            }
            return opens.filter(at -> !now.isBefore(at)).isPresent() ? OPEN : NOT_YET;
        }
    }

    public Door door(Instant now) {
        return Door.at(now, opensAt, closesAt);
    }

    /** Whether the actor keeps it: a reporter of its own office. */
    public boolean isKeptBy(Actor actor) {
        return actor.is(Role.REPORTER, office);
    }

    /** Refuses whoever does not keep it, before answers are typed, brought in or taken out. */
    public void requireKeeper(Actor actor) {
        if (!isKeptBy(actor)) {
            throw Problem.forbidden(
                    "เฉพาะผู้รายงานของหน่วยงานที่จัดเท่านั้นที่บันทึกคำตอบของรุ่นนี้ได้");
        }
    }

    /** Refuses answers of single people where only counts were typed in. */
    public void requireSheets() {
        if (countsOnly) {
            throw Problem.conflict("รุ่นนี้บันทึกเป็นยอดนับจากสรุปกระดาษ จึงไม่รับคำตอบรายคน");
        }
    }

    /** What its office says of it. */
    RoundFacts facts() {
        return new RoundFacts(
                Optional.of(number), place, from, to, expected, present, opensAt, closesAt, slips);
    }

    /** The same round with what an office says of it; its number stays where none is said. */
    Round with(RoundFacts facts) {
        return new Round(
                id,
                activity,
                office,
                facts.number().orElse(number),
                code,
                facts.place(),
                facts.from(),
                facts.to(),
                facts.expected(),
                facts.present(),
                edition,
                facts.opensAt(),
                facts.closesAt(),
                facts.slips(),
                countsOnly,
                version);
    }

    /** The same round, asking another edition. */
    Round asking(long other) {
        return new Round(
                id,
                activity,
                office,
                number,
                code,
                place,
                from,
                to,
                expected,
                present,
                other,
                opensAt,
                closesAt,
                slips,
                countsOnly,
                version);
    }

    /** Open from now on, until the hour that it closes by itself, if that is still to come. */
    Round opened(Instant now) {
        if (countsOnly) {
            throw Problem.conflict("รุ่นนี้บันทึกเฉพาะผลนับจากกระดาษ จึงเปิดรับคำตอบไม่ได้");
        }
        return switch (door(now)) {
            case OPEN -> throw Problem.conflict("รุ่นนี้เปิดรับคำตอบอยู่แล้ว");
            case NOT_YET -> withDoor(Optional.of(now), closesAt);
            case CLOSED ->
                withDoor(opensAt.filter(now::isAfter).or(() -> Optional.of(now)), Optional.empty());
        };
    }

    /** Closed from now on. */
    Round closed(Instant now) {
        if (door(now) != Door.OPEN) {
            throw Problem.conflict("รุ่นนี้ไม่ได้เปิดรับคำตอบอยู่");
        }
        return withDoor(opensAt, Optional.of(now));
    }

    private Round withDoor(Optional<Instant> opens, Optional<Instant> closes) {
        return new Round(
                id,
                activity,
                office,
                number,
                code,
                place,
                from,
                to,
                expected,
                present,
                edition,
                opens,
                closes,
                slips,
                countsOnly,
                version);
    }

    /** The meeting in one line: which one, where, when. */
    public String meeting(Words t) {
        var where = place.isBlank() ? "" : " · " + place;
        var last = to.equals(from) ? "" : " – " + t.date(to);
        return t.s("ครั้งที่ {0}", number) + where + " · " + t.date(from) + last;
    }

    /** The address of its page. */
    public String path() {
        return "/rounds/" + id;
    }

    /** What the trail calls it. */
    public String subject() {
        return "round " + id + " of " + activity + "/" + office;
    }
}
