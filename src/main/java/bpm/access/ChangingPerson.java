package bpm.access;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.AccessEvent.ProfileChanged;
import bpm.access.AccessEvent.RolesChanged;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changing a person's account (แก้ไข ปิด และเปิดบัญชี), as a people admin does. */
@Component
public class ChangingPerson {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final Sessions sessions;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;

    ChangingPerson(
            Transactions transactions,
            Accounts accounts,
            Links links,
            Sessions sessions,
            Tokens tokens,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.tokens = tokens;
        this.events = events;
    }

    /** Changes name, contact and roles. {@code sure} answers the warning about an office's last admin. */
    void change(Actor actor, long id, int version, PersonForm form, boolean sure) {
        actor.require(Role.PEOPLE_ADMIN);
        transactions.write(actor, () -> {
            var before = accounts.get(id);
            before.refuseIfErased();
            if (!form.errors().isEmpty()) {
                throw Problem.invalid(form.errors());
            }
            if (!form.roles().contains(Role.PEOPLE_ADMIN)) {
                before.refuseIfLastAdmin(() -> accounts.hasOtherAdmin(before), sure);
            }
            accounts.save(id, version, form);
            accounts.setRoles(id, form.roles());
            accounts.changedBy(actor, id);
            tell(actor, before, form);
        });
    }

    /** Closes the account: no sign-in, no session, no token, no link is left. Its deeds stay. */
    public void close(Actor actor, long id, boolean sure) {
        actor.require(Role.PEOPLE_ADMIN);
        transactions.write(actor, () -> {
            var person = accounts.get(id);
            if (person.id() == actor.id()) {
                throw Problem.forbidden("ปิดบัญชีของตนเองไม่ได้ กรุณาให้ผู้ดูแลผู้ใช้คนอื่นปิดให้");
            }
            person.refuseIfLastAdmin(() -> accounts.hasOtherAdmin(person), sure);
            shut(actor, person, Map.of());
        });
    }

    /** Closes an account that nobody has used for so many days; in the system's transaction. */
    public void closeSleeping(Person person, int days) {
        shut(Actor.SYSTEM, person, Map.of("unused-days", days));
    }

    private void shut(Actor actor, Person person, Map<String, ?> why) {
        accounts.close(person.id());
        accounts.changedBy(actor, person.id());
        links.revoke(person.id());
        tokens.revokeAll(person.id());
        var detail = new HashMap<String, Object>(why);
        detail.put("sessions", sessions.endAll(person.id()));
        events.publishEvent(new AccountTouched(
                actor, person.office(), person.id(), "access.account-closed", detail));
    }

    /** Opens a closed account again; its person needs a new link. */
    void reopen(Actor actor, long id) {
        actor.require(Role.PEOPLE_ADMIN);
        transactions.write(actor, () -> {
            var person = accounts.get(id);
            person.refuseIfErased();
            if (person.state() != Person.State.CLOSED) {
                throw Problem.conflict("บัญชีนี้เปิดอยู่แล้ว");
            }
            accounts.reopen(id);
            accounts.changedBy(actor, id);
            events.publishEvent(new AccountTouched(
                    actor, person.office(), id, "access.account-reopened", Map.of()));
        });
    }

    private void tell(Actor actor, Person before, PersonForm form) {
        if (!before.roles().equals(form.roles())) {
            events.publishEvent(new RolesChanged(
                    actor, before.office(), before.id(), before.roles(), form.roles()));
        }
        var changed = changed(before, form);
        if (!changed.isEmpty()) {
            events.publishEvent(new ProfileChanged(actor, before.office(), before.id(), changed));
        }
    }

    private static List<String> changed(Person before, PersonForm form) {
        var changed = new ArrayList<String>();
        if (!before.fullName().equals(form.fullName())) {
            changed.add("fullName");
        }
        if (!before.phone().equals(form.phone())) {
            changed.add("phone");
        }
        if (!before.mail().equals(form.mail())) {
            changed.add("mail");
        }
        return changed;
    }
}
