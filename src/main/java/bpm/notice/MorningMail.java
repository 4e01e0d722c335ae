package bpm.notice;

import bpm.plan.Timeliness;
import bpm.review.FilingRef;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The one mail that a person gets of a morning (อีเมลยามเช้า): the digest, which also tells what became late;
 * who wishes no digest hears of that alone. It is written when it goes out, so it tells what is so then.
 */
@Component
class MorningMail {

    /** What wants a person this morning: of their own office, and sent to it for review. */
    record Morning(List<DueFiling> own, List<FilingRef> waiting) {

        boolean isEmpty() {
            return own.isEmpty() && waiting.isEmpty();
        }
    }

    static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Mails mails;
    private final Letters letters;
    private final LateNews news;
    private final Clock clock;

    MorningMail(Mails mails, Letters letters, LateNews news, Clock clock) {
        this.mails = mails;
        this.letters = letters;
        this.news = news;
        this.clock = clock;
    }

    boolean isSent() {
        return mails.areSent();
    }

    /** In the caller's transaction; a second one of the same day is not written. */
    void write(Recipient person, Morning morning, LocalDate today) {
        if (person.digest()) {
            if (!morning.isEmpty()) {
                mails.write(
                        person, "digest:" + today, letters.digest(person.words(), today, morning));
            }
        } else if (person.atOnce()) {
            late(person, morning, today);
        }
    }

    /** What became late since the last such mail, and still is. */
    private void late(Recipient person, Morning morning, LocalDate today) {
        var told = news.of(person);
        var late = morning.own().stream()
                .filter(filing -> filing.timeliness(today) == Timeliness.LATE)
                .filter(filing -> told.contains(filing.path()))
                .toList();
        if (!late.isEmpty()) {
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
