package bpm.notice;

import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** The mail about what became late (อีเมลแจ้งเลยกำหนด): one for a person and a day, never at night. */
@Component
class LateMail {

    static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Mails mails;
    private final Letters letters;
    private final Clock clock;

    LateMail(Mails mails, Letters letters, Clock clock) {
        this.mails = mails;
        this.letters = letters;
        this.clock = clock;
    }

    void write(Recipient person, List<DueFiling> late, LocalDate today) {
        if (!late.isEmpty() && person.atOnce()) {
            mails.write(
                    person,
                    "late:" + today,
                    letters.late(person.words(), late),
                    humane(clock.instant()));
        }
    }

    /** Now between seven in the morning and eight in the evening, else the next morning. */
    static Instant humane(Instant now) {
        var here = ZonedDateTime.ofInstant(now, Words.BANGKOK);
        if (here.toLocalTime().isBefore(MORNING)) {
            return here.with(MORNING).toInstant();
        }
        return here.toLocalTime().isBefore(EVENING)
                ? now
                : here.plusDays(1).with(MORNING).toInstant();
    }
}
