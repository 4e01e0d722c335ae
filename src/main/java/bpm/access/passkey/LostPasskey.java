package bpm.access.passkey;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.Person;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Taking one passkey of somebody away who lost the device that holds it (นำพาสคีย์ที่หายออก), with a reason,
 * by a people admin whose scope holds them; whose it was is told. Their other ways in stay.
 */
@Component
class LostPasskey {

    static final int LONGEST_REASON = 300;

    /** Whose passkey it is. */
    record Held(Person person, Passkey passkey) {}

    private final Transactions transactions;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final ApplicationEventPublisher events;

    LostPasskey(
            Transactions transactions,
            Accounts accounts,
            Passkeys passkeys,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.events = events;
    }

    Held find(Actor actor, long person, long passkey) {
        return transactions.read(actor, () -> held(actor, person, passkey));
    }

    void remove(Actor actor, long person, long passkey, String typed) {
        var reason = ThaiText.tidy(typed);
        transactions.write(actor, () -> {
            var held = held(actor, person, passkey);
            check(reason);
            var name = passkeys.remove(person, passkey).orElseThrow(Problem::notFound);
            events.publishEvent(new AccountTouched(
                    actor,
                    held.person().office(),
                    person,
                    "access.passkey-removed",
                    Map.of("name", name, "by", actor.fullName(), "reason", reason)));
        });
    }

    private Held held(Actor actor, long id, long passkey) {
        actor.require(Role.PEOPLE_ADMIN);
        var person = accounts.get(id);
        if (id == actor.id()) {
            throw Problem.forbidden("พาสคีย์ของตนเองนำออกได้ที่หน้าข้อมูลของฉัน");
        }
        return passkeys.of(id).stream()
                .filter(one -> one.id() == passkey)
                .findFirst()
                .map(one -> new Held(person, one))
                .orElseThrow(Problem::notFound);
    }

    private static void check(String reason) {
        if (reason.isEmpty()) {
            throw Problem.invalid("reason", "กรุณาเขียนเหตุผล เช่น เจ้าตัวแจ้งว่าโทรศัพท์หาย");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "เหตุผลยาวได้ไม่เกิน {0} ตัวอักษร", LONGEST_REASON);
        }
    }
}
