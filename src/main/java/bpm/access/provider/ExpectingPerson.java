package bpm.access.provider;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.Person;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a people admin writes down of somebody's account at the provider (บัญชีผู้ให้บริการของผู้ใช้): what it
 * is called there, so that its owner is known when they come the first time; and ending a link.
 */
@Component
class ExpectingPerson {

    private static final int MOST = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final Transactions transactions;
    private final Accounts accounts;
    private final ProviderLinks links;
    private final ApplicationEventPublisher events;

    ExpectingPerson(
            Transactions transactions,
            Accounts accounts,
            ProviderLinks links,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
    }

    /** A claim as it is compared: capitals make no difference to mail and names. */
    static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Expects the person by the claim; nothing typed expects them no longer. */
    void expect(Actor actor, long id, Provider provider, String typed) {
        actor.require(Role.PEOPLE_ADMIN);
        var claim = tidy(typed);
        check(provider, claim);
        try {
            transactions.write(actor, () -> {
                var person = refuseOwn(actor, id);
                if (claim.isEmpty()) {
                    links.forgetExpected(id);
                } else {
                    links.expect(id, claim);
                }
                events.publishEvent(new AccountTouched(
                        actor,
                        person.office(),
                        id,
                        "access.provider-expected",
                        Map.of("by", actor.fullName())));
            });
        } catch (DuplicateKeyException e) {
            throw Problem.invalid("claim", "มีผู้ใช้อื่นที่รอเข้าด้วยบัญชีนี้แล้ว");
        }
    }

    void unlink(Actor actor, long id, Provider provider) {
        actor.require(Role.PEOPLE_ADMIN);
        transactions.write(actor, () -> {
            var person = refuseOwn(actor, id);
            if (!links.unlink(id, provider.issuer())) {
                throw Problem.conflict("บัญชีนี้ไม่ได้ผูกไว้แล้ว");
            }
            events.publishEvent(new AccountTouched(
                    actor,
                    person.office(),
                    id,
                    "access.provider-unlinked",
                    Map.of("by", actor.fullName())));
        });
    }

    private Person refuseOwn(Actor actor, long id) {
        var person = accounts.get(id);
        if (id == actor.id()) {
            throw Problem.forbidden("ของตนเองผูกได้ที่หน้าข้อมูลของฉัน");
        }
        if (person.state() == Person.State.CLOSED) {
            throw Problem.conflict("บัญชีนี้ปิดอยู่");
        }
        return person;
    }

    private static void check(Provider provider, String claim) {
        if (claim.length() > MOST) {
            throw Problem.invalid("claim", "ยาวเกินไป กรุณากรอกไม่เกิน 200 ตัวอักษร");
        }
        if (provider.goesByMail() && !claim.isEmpty() && !ADDRESS.matcher(claim).matches()) {
            throw Problem.invalid("claim", "กรุณากรอกอีเมลให้ครบ เช่น name@cdd.go.th");
        }
    }
}
