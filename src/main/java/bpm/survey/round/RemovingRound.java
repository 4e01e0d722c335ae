package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

/** Removing a round (ลบรุ่น) that was made by mistake: only while nobody has answered. */
@Component
public class RemovingRound {

    private final Transactions transactions;
    private final Rounds rounds;
    private final KeepingRounds keeping;

    RemovingRound(Transactions transactions, Rounds rounds, KeepingRounds keeping) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.keeping = keeping;
    }

    /** Removes it and gives what it was. */
    public Round remove(Actor actor, long id) {
        return transactions.write(actor, () -> {
            var round = rounds.get(id);
            KeepingRounds.require(actor, round);
            rounds.holdAnswers();
            if (rounds.hasAnswers(id)) {
                throw Problem.conflict(
                        "รุ่นนี้มีคำตอบแล้ว จึงลบไม่ได้ หากไม่ต้องการรับเพิ่ม ให้ปิดรับคำตอบ");
            }
            rounds.remove(round);
            keeping.tell(actor, round, "round.removed", RoundTold.of(round));
            return round;
        });
    }
}
