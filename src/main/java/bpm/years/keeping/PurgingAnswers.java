package bpm.years.keeping;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.tally.Folding;
import bpm.trail.Trail;
import bpm.years.keeping.DetachedAnswers.DetachedYear;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Deleting single answers that were kept long enough (ลบคำตอบรายคนที่ครบกำหนด), round after round, each with
 * its line in the trail of the office that asked. Counts and summaries stay as they are.
 */
@Component
public class PurgingAnswers {

    private final OldAnswers old;
    private final DetachedAnswers detached;
    private final Folding folding;
    private final Trail trail;
    private final Transactions transactions;
    private final Clock clock;

    PurgingAnswers(
            OldAnswers old,
            DetachedAnswers detached,
            Folding folding,
            Trail trail,
            Transactions transactions,
            Clock clock) {
        this.old = old;
        this.detached = detached;
        this.folding = folding;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What would be deleted, and what not and why; nothing is. */
    public List<OldRound> look(int before) {
        folding.catchUp();
        return transactions.read(Actor.SYSTEM, () -> old.before(before));
    }

    /** Years that no deletion reaches, for their answers lie outside of the database; due or not. */
    public List<DetachedYear> away(int before) {
        return transactions.read(Actor.SYSTEM, () -> detached.all(before));
    }

    /** Deletes what may go, and gives it; whoever is stopped halfway goes on where that was. */
    public List<OldRound> purge(Actor actor, int before) {
        var gone = new ArrayList<OldRound>();
        for (var round : look(before)) {
            if (round.mayGo()) {
                transactions.write(actor, () -> purge(actor, round));
                gone.add(round);
            }
        }
        return gone;
    }

    private void purge(Actor actor, OldRound round) {
        folding.hold();
        long many = old.purge(round, clock.instant(), actor.fullName());
        trail.add(
                actor,
                round.office(),
                "survey.answers-purged",
                "round " + round.code(),
                Map.of("answers", many, "year", round.year()));
    }
}
