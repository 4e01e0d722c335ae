package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.function.UnaryOperator;

/** What every change of a round has in common: found, allowed, done, written into the trail. */
@Component
class KeepingRounds {

    private final Transactions transactions;
    private final Rounds rounds;
    private final Trail trail;

    KeepingRounds(Transactions transactions, Rounds rounds, Trail trail) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.trail = trail;
    }

    /** Changes a round; nothing is written where nothing changes. */
    Round keep(Actor actor, long id, String what, UnaryOperator<Round> deed) {
        try {
            return transactions.write(actor, () -> {
                var before = rounds.get(id);
                require(actor, before);
                var after = deed.apply(before);
                if (after.equals(before)) {
                    return before;
                }
                rounds.save(after);
                tell(actor, after, what, RoundTold.difference(before, after));
                return rounds.get(id);
            });
        } catch (DuplicateKeyException e) {
            throw numberTaken();
        }
    }

    static Problem numberTaken() {
        return Problem.invalid("number", "มีครั้งที่นี้แล้ว กรุณาใส่ครั้งที่อื่น");
    }

    /** Refuses whoever does not keep the round. */
    static void require(Actor actor, Round round) {
        if (!round.isKeptBy(actor)) {
            throw refusal();
        }
    }

    static Problem refusal() {
        return Problem.forbidden("เฉพาะผู้รายงานของหน่วยงานที่จัดเท่านั้นที่เพิ่มหรือแก้ไขรุ่นได้");
    }

    /** Writes the line of the trail. */
    void tell(Actor actor, Round round, String what, Map<String, ?> detail) {
        trail.add(actor, round.office(), what, round.subject(), detail);
    }
}
