package bpm.plan.extending;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.DueExtended;
import bpm.plan.DueRestored;
import bpm.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;

/** What is said of an extension (ประกาศการขยายกำหนด): its line in the trail, and word to those it reaches. */
@Component
class Announcing {

    private final Trail trail;
    private final ApplicationEventPublisher events;

    Announcing(Trail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    void extended(Actor actor, long id, Wanted wanted, int reached) {
        var detail = Map.of(
                "until", wanted.until().toString(),
                "reach", wanted.reach().name(),
                "reason", wanted.reason(),
                "assignments", reached);
        line(actor, wanted.office(), "due.extended", wanted.activity().toString(), detail);
        events.publishEvent(
                new DueExtended(id, wanted.activity(), wanted.until(), wanted.reason(), actor));
    }

    void undone(Actor actor, long id, Extensions.Standing undone) {
        line(
                actor,
                undone.office(),
                "due.extension-undone",
                undone.activity().toString(),
                Map.of("until", undone.until().toString()));
        events.publishEvent(new DueRestored(id, actor));
    }

    private void line(
            Actor actor, OfficeCode office, String what, String activity, Map<String, ?> detail) {
        trail.add(actor, office, what, "activity " + activity, detail);
    }
}
