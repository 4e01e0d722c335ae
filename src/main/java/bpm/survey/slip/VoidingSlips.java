package bpm.survey.slip;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.survey.round.Rounds;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Voiding the slips of a batch that nobody has used (ยกเลิกสลิปที่ยังไม่ใช้), such as a lost sheet. */
@Component
class VoidingSlips {

    private final Transactions transactions;
    private final Rounds rounds;
    private final RoundSlips slips;
    private final Trail trail;

    VoidingSlips(Transactions transactions, Rounds rounds, RoundSlips slips, Trail trail) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.slips = slips;
        this.trail = trail;
    }

    /** Gives back how many. */
    int voidUnused(Actor actor, long id, int batch) {
        return transactions.write(actor, () -> {
            var round = MakingSlips.found(rounds, actor, id);
            int voided = slips.voidUnused(round, batch);
            if (voided == 0) {
                throw Problem.conflict("ชุดนี้ไม่มีสลิปที่ยังไม่ใช้แล้ว");
            }
            trail.add(
                    actor,
                    round.office(),
                    "slips.voided",
                    round.subject(),
                    Map.of("batch", batch, "count", voided));
            return voided;
        });
    }
}
