package bpm.access.own;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.PeopleList;
import bpm.access.Person;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Taking what BPM holds of a person (ขอข้อมูลของตน), by them or their people admin; the trail says so. */
@Component
class PersonsData {

    private final PeopleList people;
    private final WritingHeld writing;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    PersonsData(
            PeopleList people,
            WritingHeld writing,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.people = people;
        this.writing = writing;
        this.transactions = transactions;
        this.events = events;
    }

    /** Whose data it is, if the actor may take it. */
    Person whose(Actor actor, long id) {
        return actor.id() == id ? find(actor, id) : lookedAfter(actor, id);
    }

    /** Somebody whose account the actor looks after. */
    Person lookedAfter(Actor actor, long id) {
        actor.require(Role.PEOPLE_ADMIN);
        return find(actor, id);
    }

    private Person find(Actor actor, long id) {
        return transactions.read(
                actor,
                () -> people.everyone().stream()
                        .filter(person -> person.id() == id)
                        .findFirst()
                        .orElseThrow(Problem::notFound));
    }

    /** A ZIP: to the person all of it, wherever they worked; to others what lies in their own scope. */
    void take(Actor actor, Person person, OutputStream out) throws IOException {
        transactions.write(
                actor,
                () -> events.publishEvent(new AccountTouched(
                        actor, person.office(), person.id(), "access.data-taken", Map.of())));
        writing.write(actor.id() == person.id() ? Actor.SYSTEM : actor, person.id(), out);
    }
}
