package bpm.access.factor;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Removing the second factor of somebody who lost telephone and recovery codes (นำการยืนยันตัวตนที่หายออก), by a
 * people admin whose scope holds them; whose it was is told.
 */
@Component
class LostFactor {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Factors factors;
    private final ApplicationEventPublisher events;

    LostFactor(
            Transactions transactions,
            Accounts accounts,
            Factors factors,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.factors = factors;
        this.events = events;
    }

    void remove(Actor actor, long id) {
        actor.require(Role.PEOPLE_ADMIN);
        transactions.write(actor, () -> {
            var person = accounts.get(id);
            if (id == actor.id()) {
                throw Problem.forbidden(
                        "ของตนเองปิดได้ที่หน้าข้อมูลของฉัน หรือให้ผู้ดูแลผู้ใช้คนอื่นนำออกให้");
            }
            boolean codes = factors.remove(id);
            if (!factors.removePasskeys(id) && !codes) {
                throw Problem.conflict("บัญชีนี้ไม่ได้เปิดการยืนยันตัวตนสองชั้นไว้");
            }
            events.publishEvent(new AccountTouched(
                    actor,
                    person.office(),
                    id,
                    "access.factor-removed",
                    Map.of("by", actor.fullName())));
        });
    }
}
