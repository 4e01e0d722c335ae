package bpm.trail;

import bpm.access.AccessEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what happens to accounts into the trail, within the transaction in which it happens. */
@Component
class AccessLines {

    private final Trail trail;

    AccessLines(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(AccessEvent event) {
        trail.add(
                event.actor(),
                event.office(),
                event.what(),
                "person " + event.person(),
                event.detail());
    }
}
