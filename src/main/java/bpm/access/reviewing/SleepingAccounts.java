package bpm.access.reviewing;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.ChangingPerson;
import bpm.access.Transactions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Accounts that nobody uses (บัญชีที่ไม่มีผู้ใช้นาน): warned two weeks before, then closed, each with a line in the
 * trail of its office. A people admin opens it again.
 */
@Component
public class SleepingAccounts {

    private static final int WARNED_DAYS = 14;

    private final Transactions transactions;
    private final ReviewedAccounts reviewed;
    private final Accounts accounts;
    private final ChangingPerson changing;
    private final ApplicationEventPublisher events;
    private final int days;

    SleepingAccounts(
            Transactions transactions,
            ReviewedAccounts reviewed,
            Accounts accounts,
            ChangingPerson changing,
            ApplicationEventPublisher events,
            @Value("${bpm.accounts.sleep-days:180}") int days) {
        this.transactions = transactions;
        this.reviewed = reviewed;
        this.accounts = accounts;
        this.changing = changing;
        this.events = events;
        this.days = days;
    }

    /** What is done each night: closes who was warned, warns who sleeps; never where the setting is 0. */
    public void look() {
        if (days > 0) {
            closeAll();
            warnAll();
        }
    }

    private void warnAll() {
        int unused = Math.max(0, days - WARNED_DAYS);
        for (long id : transactions.read(Actor.SYSTEM, () -> reviewed.toWarn(unused))) {
            transactions.write(Actor.SYSTEM, () -> {
                reviewed.warned(id);
                events.publishEvent(new AccountTouched(
                        Actor.SYSTEM,
                        accounts.get(id).office(),
                        id,
                        "access.account-sleeps",
                        Map.of("closes-in-days", WARNED_DAYS)));
            });
        }
    }

    private void closeAll() {
        for (long id : transactions.read(Actor.SYSTEM, () -> reviewed.toClose(days, WARNED_DAYS))) {
            transactions.write(Actor.SYSTEM, () -> changing.closeSleeping(accounts.get(id), days));
        }
    }
}
