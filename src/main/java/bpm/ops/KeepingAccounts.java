package bpm.ops;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.ChangingPerson;
import bpm.access.Inviting;
import bpm.access.PeopleList;
import bpm.access.Person;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.access.Tries;
import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeping accounts (ดูแลบัญชี) from the machine itself, for when nobody can sign in to do it. */
@Component
class KeepingAccounts {

    /** Who has the machine has the data: they may what a people admin of the department may. */
    private static final Actor MACHINE = new Actor(
            Actor.SYSTEM.id(),
            Actor.SYSTEM.name(),
            Actor.SYSTEM.fullName(),
            OfficeCode.DEPARTMENT,
            Set.of(Role.PEOPLE_ADMIN),
            Words.THAI);

    private final PeopleList people;
    private final Inviting inviting;
    private final ChangingPerson changing;
    private final Tries tries;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    KeepingAccounts(
            PeopleList people,
            Inviting inviting,
            ChangingPerson changing,
            Tries tries,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.people = people;
        this.inviting = inviting;
        this.changing = changing;
        this.tries = tries;
        this.transactions = transactions;
        this.events = events;
    }

    /** The link with which the person sets a password. */
    String invite(String name, String fullName, OfficeCode office, Set<Role> roles) {
        return inviting.invite(MACHINE, name, fullName, office, roles);
    }

    List<Person> everyone() {
        return transactions.read(MACHINE, people::everyone);
    }

    /** The person may try their password again at once. */
    void unlock(String name) {
        transactions.write(MACHINE, () -> {
            var person = named(name);
            tries.forget(person.name());
            events.publishEvent(new AccountTouched(
                    MACHINE, person.office(), person.id(), "access.sign-in-unlocked", Map.of()));
        });
    }

    void close(String name) {
        transactions.write(MACHINE, () -> changing.close(MACHINE, named(name).id(), true));
    }

    private Person named(String name) {
        return people.everyone().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("name", "ไม่พบผู้ใช้ชื่อ {0}", name));
    }
}
