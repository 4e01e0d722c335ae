package bpm.world;

import bpm.access.Actor;
import bpm.access.ChangingOwn;
import bpm.access.OpeningAccount;

import org.springframework.stereotype.Component;

/** Lets the invented people have accounts (บรรจุบุคคลสมมติ), in which they give their own telephone. */
@Component
class Hiring {

    private final OpeningAccount opening;
    private final ChangingOwn changing;

    Hiring(OpeningAccount opening, ChangingOwn changing) {
        this.opening = opening;
        this.changing = changing;
    }

    Actor hire(Person person, String password) {
        var actor = opening.open(
                Actor.SYSTEM,
                person.name(),
                person.fullName(),
                person.office(),
                person.roles(),
                password);
        changing.profile(actor, person.phone(), "", actor.words());
        return actor;
    }
}
