package bpm.access.own;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.Person;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Erasing a person who left (ลบข้อมูลส่วนบุคคลของผู้ที่พ้นไป): what tells who a closed account was goes, in
 * every module that hears of it; its number stays. What they did in office stays in the records and in the
 * trail, whose chain would break. Whoever is erased is nobody for good: no one opens the account again.
 */
@Component
class ErasingPerson {

    /** What is told when somebody is erased, so that each module forgets them too. */
    static final String ERASED = "access.person-erased";

    private final Accounts accounts;
    private final ErasedAccounts erased;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    ErasingPerson(
            Accounts accounts,
            ErasedAccounts erased,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.erased = erased;
        this.transactions = transactions;
        this.events = events;
    }

    /** The system erases, since what somebody left lies wherever they worked; the actor's scope decides. */
    void erase(Actor actor, long id, boolean sure) {
        actor.require(Role.PEOPLE_ADMIN);
        transactions.write(Actor.SYSTEM, () -> {
            erased.hold(id);
            var person = transactions.write(actor, () -> accounts.get(id));
            refuse(person, sure);
            erased.erase(actor, id);
            events.publishEvent(new AccountTouched(actor, person.office(), id, ERASED, Map.of()));
        });
    }

    private static void refuse(Person person, boolean sure) {
        if (person.isErased()) {
            throw Problem.conflict("ข้อมูลของบัญชีนี้ลบไปแล้ว");
        }
        if (person.state() != Person.State.CLOSED) {
            throw Problem.conflict("ลบข้อมูลได้เฉพาะบัญชีที่ปิดแล้ว กรุณาปิดบัญชีก่อน");
        }
        if (!sure) {
            throw Problem.invalid("sure", "กรุณายืนยันว่าจะลบข้อมูลส่วนบุคคลของบัญชีนี้");
        }
    }
}
