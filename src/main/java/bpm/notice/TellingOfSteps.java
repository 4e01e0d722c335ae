package bpm.notice;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.review.FilingMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Telling those concerned of each step of a filing (แจ้งเมื่อรายงานเคลื่อนไหว), in its own transaction. */
@Component
class TellingOfSteps {

    private final Notices notices;
    private final Recipients recipients;
    private final Letters letters;
    private final Mails mails;

    TellingOfSteps(Notices notices, Recipients recipients, Letters letters, Mails mails) {
        this.notices = notices;
        this.recipients = recipients;
        this.letters = letters;
        this.mails = mails;
    }

    @EventListener
    void on(FilingMoved moved) {
        var office = moved.ref().office();
        switch (moved.step()) {
            case SUBMIT -> {
                notices.sent(moved.ref());
                tell(moved, NoticeKind.SUBMITTED, office.parent(), Role.REVIEWER);
            }
            case APPROVE -> tell(moved, NoticeKind.APPROVED, office, Role.REPORTER);
            case REOPEN -> tell(moved, NoticeKind.REOPENED, office, Role.REPORTER);
            case RETURN -> tell(moved, NoticeKind.RETURNED, office, Role.REPORTER);
            case WITHDRAW, SUPPLEMENT, DISCARD -> notices.settle(moved.ref());
        }
    }

    private void tell(FilingMoved moved, NoticeKind kind, OfficeCode whom, Role role) {
        if (kind != NoticeKind.SUBMITTED) {
            notices.settle(moved.ref());
        }
        var told = new Told(kind, moved.ref(), moved.filing().version(), moved.note());
        var people = notices.tell(moved.actor(), whom, role, told);
        if (kind == NoticeKind.RETURNED && mails.areSent()) {
            recipients.of(people).stream()
                    .filter(Recipient::atOnce)
                    .forEach(person ->
                            mails.write(person, told.key(), returned(person, moved.actor(), told)));
        }
    }

    private Letters.Letter returned(Recipient person, Actor by, Told told) {
        return letters.returned(person.words(), by, told);
    }
}
