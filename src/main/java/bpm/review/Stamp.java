package bpm.review;

import bpm.access.Actor;

import java.time.Instant;

/** Who did something, and when. A state is known by its stamp, not by a yes or no. */
public record Stamp(long person, String name, Instant at) {

    static Stamp of(Actor actor, Instant at) {
        return new Stamp(actor.id(), actor.fullName(), at);
    }
}
