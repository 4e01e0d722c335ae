package bpm.access;

import bpm.access.AccessEvent.AccountOpened;
import bpm.access.AccessEvent.AccountTouched;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/** Inviting (การเชิญ): an account without a password, and a link with which its person sets one. */
@Component
public class Inviting {

    /** What the people admin hands over: told once, never to be read again. */
    record Handover(Person person, Secret secret) {}

    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final Offices offices;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;

    Inviting(
            Transactions transactions,
            Accounts accounts,
            Links links,
            Offices offices,
            Addresses addresses,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.offices = offices;
        this.addresses = addresses;
        this.events = events;
    }

    /** Invites with no more than the command line tells, and gives the link to hand over. */
    public String invite(
            Actor actor, String name, String fullName, OfficeCode office, Set<Role> roles) {
        var form = new PersonForm(
                ThaiText.tidy(fullName), UserName.tidy(name), office.value(), roles, "", "");
        return addresses.join(invite(actor, form).secret());
    }

    Handover invite(Actor actor, PersonForm form) {
        actor.require(Role.PEOPLE_ADMIN);
        check(actor, form);
        try {
            return transactions.write(actor, () -> open(actor, form));
        } catch (DuplicateKeyException e) {
            throw nameTaken();
        }
    }

    /** A new link: for who lost the invitation, or forgot the password. The old one ends. */
    Handover renew(Actor actor, long id) {
        actor.require(Role.PEOPLE_ADMIN);
        return transactions.write(actor, () -> {
            var person = accounts.get(id);
            if (person.state() == Person.State.CLOSED) {
                throw Problem.conflict("บัญชีนี้ปิดแล้ว กรุณาเปิดใช้อีกครั้งก่อนออกลิงก์");
            }
            return handOver(actor, person);
        });
    }

    void revoke(Actor actor, long id) {
        actor.require(Role.PEOPLE_ADMIN);
        transactions.write(actor, () -> {
            var person = accounts.get(id);
            links.revoke(id);
            events.publishEvent(new AccountTouched(
                    actor, person.office(), id, "access.link-revoked", Map.of()));
        });
    }

    static Problem nameTaken() {
        return Problem.invalid("name", "ชื่อผู้ใช้นี้มีผู้ใช้แล้ว กรุณาตั้งชื่ออื่น");
    }

    private void check(Actor actor, PersonForm form) {
        var errors = new ArrayList<>(form.errors());
        if (form.officeFor(actor).flatMap(offices::find).isEmpty()) {
            errors.add(new FieldError("office", "กรุณาเลือกหน่วยงานของท่านหรือหน่วยงานในสังกัด"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private Handover open(Actor actor, PersonForm form) {
        var office = form.officeFor(actor).orElseThrow();
        long id = accounts.open(form.name(), form.fullName(), office);
        accounts.save(id, 1, form);
        accounts.setRoles(id, form.roles());
        events.publishEvent(new AccountOpened(actor, office, id, form.name(), form.roles()));
        return handOver(actor, accounts.get(id));
    }

    private Handover handOver(Actor actor, Person person) {
        var secret = links.make(person.id());
        events.publishEvent(new AccountTouched(
                actor, person.office(), person.id(), "access.link-made", Map.of()));
        return new Handover(accounts.get(person.id()), secret);
    }
}
