package bpm.notice;

import bpm.plan.DueExtended;
import bpm.plan.DueRestored;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Telling reporters that the department put their due date off (แจ้งการขยายกำหนด), until when and why, or took
 * that back; each in its own transaction. A province is told where its overview's day moved.
 */
@Component
class TellingOfExtensions {

    private final Notices notices;

    TellingOfExtensions(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(DueExtended extended) {
        notices.settle(extended);
        notices.extended(extended);
    }

    /** What was told of the former day is told anew, as the next morning finds it. */
    @EventListener
    void on(DueRestored restored) {
        notices.restored(restored);
        notices.forget(restored);
    }
}
