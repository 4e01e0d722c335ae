package bpm.notice;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Forgetting what nobody needs any more (ลบข้อมูลเก่า): mail after 90 days, what was read after two years,
 * and all that was told to a person who is erased.
 */
@Component
public class ForgettingNotices {

    private static final int MAIL_DAYS = 90;
    private static final int NOTICE_YEARS =
            2; // longer than anything can still be late: it is not told again

    private final Transactions transactions;
    private final Notices notices;
    private final Mails mails;
    private final PersonsNotices persons;
    private final Clock clock;

    ForgettingNotices(
            Transactions transactions,
            Notices notices,
            Mails mails,
            PersonsNotices persons,
            Clock clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.mails = mails;
        this.persons = persons;
        this.clock = clock;
    }

    public void forget() {
        var now = OffsetDateTime.now(clock);
        transactions.write(Actor.SYSTEM, () -> {
            mails.forget(now.minusDays(MAIL_DAYS));
            notices.forget(now.minusYears(NOTICE_YEARS));
        });
    }

    /** In the transaction of the deed. */
    @EventListener
    void on(AccountTouched event) {
        if (event.what().equals("access.person-erased")) {
            persons.forget(event.person());
        }
    }
}
