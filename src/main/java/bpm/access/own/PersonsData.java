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

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        if (actor.id() != id) {
            actor.require(Role.PEOPLE_ADMIN);
        }
        return transactions.read(
                actor,
                () -> people.everyone().stream()
                        .filter(person -> person.id() == id)
                        .findFirst()
                        .orElseThrow(Problem::notFound));
    }

    /**
     * A ZIP: to the person all of it, wherever they worked; to others what lies in their own scope. It is
     * whole before a byte of it goes out, so that a slow line holds no connection of the database.
     */
    void take(Actor actor, Person person, Giving giving) throws IOException {
        transactions.write(
                actor,
                () -> events.publishEvent(new AccountTouched(
                        actor, person.office(), person.id(), "access.data-taken", Map.of())));
        var file = Files.createTempFile("bpm-person", ".zip"); // for its owner alone to read
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writing.write(actor.id() == person.id() ? Actor.SYSTEM : actor, person.id(), out);
            }
            giving.give(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What becomes of the file, which is gone afterwards. */
    @FunctionalInterface
    interface Giving {
        void give(Path file) throws IOException;
    }
}
