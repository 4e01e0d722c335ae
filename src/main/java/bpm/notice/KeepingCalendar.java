package bpm.notice;

import bpm.access.Actor;
import bpm.access.Secret;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Keeping one's calendar feed (ตั้งค่าปฏิทิน): making its address anew, choosing what it shows, ending it. */
@Component
class KeepingCalendar {

    private final Transactions transactions;
    private final Calendars calendars;
    private final Trail trail;

    KeepingCalendar(Transactions transactions, Calendars calendars, Trail trail) {
        this.transactions = transactions;
        this.calendars = calendars;
        this.trail = trail;
    }

    /** The secret of a new address, to be shown this once; an earlier address ends. */
    Secret make(Actor actor, boolean mine) {
        return transactions.write(actor, () -> {
            var secret = Secret.fresh();
            calendars.save(actor, secret, mine);
            line(actor, "calendar.made", mine);
            return secret;
        });
    }

    void choose(Actor actor, boolean mine) {
        transactions.write(actor, () -> {
            if (!calendars.choose(actor, mine)) {
                throw Problem.notFound();
            }
            line(actor, "calendar.chosen", mine);
        });
    }

    /** Ends the feed; who asks for it gets nothing from then on. */
    void end(Actor actor) {
        transactions.write(actor, () -> {
            if (calendars.delete(actor)) {
                line(actor, "calendar.ended", false);
            }
        });
    }

    private void line(Actor actor, String what, boolean mine) {
        trail.add(actor, actor.office(), what, "person " + actor.id(), Map.of("mine", mine));
    }
}
