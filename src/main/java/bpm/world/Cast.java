package bpm.world;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The invented people (ตัวละคร), with accounts of their own and whom to turn to in each office. */
final class Cast {

    private final Hiring hiring;
    private final InventedPassword passwords = new InventedPassword();
    private final List<Actor> actors = new ArrayList<>();
    private final Map<Long, String> phones = new HashMap<>();
    private final List<SignIn> signIns = new ArrayList<>();

    Cast(Hiring hiring) {
        this.hiring = hiring;
    }

    void open(Person person) {
        var password = passwords.next();
        var actor = hiring.hire(person, password);
        actors.add(actor);
        phones.put(actor.id(), person.phone());
        signIns.add(SignIn.of(person, password));
    }

    /** Somebody of the office who has the role: they take turns by the number. */
    Actor one(Role role, OfficeCode office, int number) {
        var all = actors.stream().filter(actor -> actor.is(role, office)).toList();
        return all.get(number % all.size());
    }

    String phone(Actor actor) {
        return phones.getOrDefault(actor.id(), "");
    }

    List<SignIn> signIns() {
        return List.copyOf(signIns);
    }
}
