package bpm.access.acting;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.Person;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;

/**
 * Giving a colleague leave to act for somebody (มอบให้รักษาการแทน), and taking it back: people for
 * themselves, a people admin for anybody of their office. Who acts for another gives nothing on.
 */
@Component
class GivingActing {

    private final Transactions transactions;
    private final Actings actings;
    private final Accounts accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GivingActing(
            Transactions transactions,
            Actings actings,
            Accounts accounts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.actings = actings;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    void give(Actor actor, TypedActing typed) {
        refuseWhoActs(actor);
        transactions.write(actor, () -> {
            var instead = accounts.get(typed.insteadId());
            mayGive(actor, instead);
            check(typed, instead);
            actings.add(actor, instead.office(), typed, instead.id());
            events.publishEvent(new AccountTouched(
                    actor,
                    instead.office(),
                    typed.personId(),
                    "access.acting-given",
                    Map.of(
                            "for", instead.id(),
                            "from", typed.fromDay().toString(),
                            "until", typed.untilDay().toString(),
                            "reason", typed.reason())));
        });
    }

    void revoke(Actor actor, long id) {
        refuseWhoActs(actor);
        transactions.write(actor, () -> {
            var acting = actings.find(id).orElseThrow(Problem::notFound);
            if (acting.person().id() != actor.id()) {
                mayGive(actor, accounts.get(acting.instead().id()));
            }
            if (acting.isOver(LocalDate.now(clock)) || !actings.revoke(actor, id)) {
                throw Problem.conflict("การรักษาการแทนนี้สิ้นสุดไปแล้ว");
            }
            events.publishEvent(new AccountTouched(
                    actor,
                    acting.office(),
                    acting.person().id(),
                    "access.acting-revoked",
                    Map.of("for", acting.instead().id())));
        });
    }

    private static void refuseWhoActs(Actor actor) {
        if (actor.acting().isPresent()) {
            throw Problem.forbidden("ผู้รักษาการแทนมอบต่อไม่ได้ กรุณาเลิกปฏิบัติงานแทนก่อน");
        }
    }

    private static void mayGive(Actor actor, Person instead) {
        if (instead.id() != actor.id() && !actor.is(Role.PEOPLE_ADMIN, instead.office())) {
            throw Problem.forbidden("มอบแทนผู้อื่นได้เฉพาะผู้ดูแลผู้ใช้ของหน่วยงานเดียวกัน");
        }
    }

    private void check(TypedActing typed, Person instead) {
        var errors = new ArrayList<FieldError>();
        var person = accounts.find(typed.personId())
                .filter(found -> found.office().equals(instead.office()))
                .filter(found -> found.state() == Person.State.ACTIVE)
                .filter(found -> found.id() != instead.id());
        if (person.isEmpty()) {
            errors.add(new FieldError(
                    "person", "กรุณาเลือกเพื่อนร่วมงานในหน่วยงานเดียวกันที่ใช้งานบัญชีอยู่"));
        }
        if (Collections.disjoint(instead.roles(), Acting.LENDABLE)) {
            errors.add(new FieldError(
                    "instead",
                    "ผู้มอบไม่มีบทบาทผู้รายงาน ผู้ตรวจ หรือผู้จัดทำแผน จึงไม่มีงานให้ทำแทน"));
        }
        errors.addAll(typed.errors(LocalDate.now(clock)));
        if (errors.isEmpty() && actings.overlaps(typed, instead.id())) {
            errors.add(
                    new FieldError("from", "ช่วงวันนี้มอบให้คนเดียวกันไว้แล้ว กรุณาเลือกวันอื่น"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
