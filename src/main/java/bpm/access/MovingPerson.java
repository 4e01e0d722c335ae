package bpm.access;

import bpm.access.AccessEvent.PersonCame;
import bpm.access.AccessEvent.PersonLeft;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Moving a person to another office (ย้ายหน่วยงาน), by a people admin whose scope covers both. What
 * they did stays where they did it, under their name.
 */
@Component
class MovingPerson {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    MovingPerson(
            Transactions transactions,
            Accounts accounts,
            Sessions sessions,
            Tokens tokens,
            Offices offices,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.offices = offices;
        this.events = events;
    }

    /** Who looks after an office's accounts does not move along as such: that is chosen anew. */
    static Set<Role> rolesToKeep(Person person) {
        var kept = EnumSet.noneOf(Role.class);
        kept.addAll(person.roles());
        kept.remove(Role.PEOPLE_ADMIN);
        return kept;
    }

    /** Whether the office would be left without anybody who looks after its accounts. */
    boolean leavesNoAdmin(Actor actor, Person person) {
        return transactions.write(
                actor, () -> person.isActiveAdmin() && !accounts.hasOtherAdmin(person));
    }

    /** The office that the form names, if this move can be made; changes nothing. */
    Office check(Actor actor, long id, PersonForm form) {
        actor.require(Role.PEOPLE_ADMIN);
        return transactions.read(actor, () -> checked(actor, accounts.get(id), form));
    }

    /** Moves them; all their sessions and tokens end, so the old scope ends at once. */
    Office move(Actor actor, long id, int version, PersonForm form) {
        actor.require(Role.PEOPLE_ADMIN);
        return transactions.write(actor, () -> {
            var before = accounts.get(id);
            var to = checked(actor, before, form);
            // the page that confirms says so
            before.refuseIfLastAdmin(() -> accounts.hasOtherAdmin(before), true);
            accounts.move(id, version, to.code());
            accounts.setRoles(id, form.roles());
            accounts.changedBy(actor, id);
            tokens.revokeAll(id);
            int ended = sessions.endAll(id);
            tell(actor, before, to.code(), form.roles(), ended);
            return to;
        });
    }

    private Office checked(Actor actor, Person person, PersonForm form) {
        if (person.id() == actor.id()) {
            throw Problem.forbidden("ย้ายบัญชีของตนเองไม่ได้ กรุณาให้ผู้ดูแลผู้ใช้คนอื่นย้ายให้");
        }
        if (person.state() == Person.State.CLOSED) {
            throw Problem.conflict("บัญชีนี้ปิดแล้ว กรุณาเปิดอีกครั้งก่อนย้าย");
        }
        var errors = new ArrayList<FieldError>();
        var to = officeTo(actor, person, form);
        if (to.isEmpty()) {
            errors.add(new FieldError(
                    "office", "กรุณาเลือกหน่วยงานอื่นที่ท่านดูแล ซึ่งไม่ใช่หน่วยงานเดิม"));
        }
        form.errors().stream().filter(e -> e.field().equals("roles")).forEach(errors::add);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return to.orElseThrow();
    }

    private Optional<Office> officeTo(Actor actor, Person person, PersonForm form) {
        return offices.under(actor.office()).stream()
                .filter(office -> office.code().value().equals(form.office()))
                .filter(office -> !office.code().equals(person.office()))
                .findFirst();
    }

    private void tell(Actor actor, Person before, OfficeCode to, Set<Role> roles, int ended) {
        events.publishEvent(new PersonLeft(actor, before.office(), before.id(), to, ended));
        events.publishEvent(
                new PersonCame(actor, to, before.id(), before.office(), before.roles(), roles));
    }
}
