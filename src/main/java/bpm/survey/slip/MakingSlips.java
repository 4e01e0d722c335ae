package bpm.survey.slip;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;

/** Making one-time codes (ทำสลิป) for a round whose participants each get one. */
@Component
class MakingSlips {

    static final int MOST_AT_ONCE = 500;
    static final int MOST = 5000;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Transactions transactions;
    private final Rounds rounds;
    private final RoundSlips slips;
    private final Trail trail;

    MakingSlips(Transactions transactions, Rounds rounds, RoundSlips slips, Trail trail) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.slips = slips;
        this.trail = trail;
    }

    /** Makes so many as a new batch, and gives its number. */
    int make(Actor actor, long id, int many) {
        return transactions.write(actor, () -> {
            var round = found(rounds, actor, id);
            slips.lock(round);
            var batches = slips.batches(round);
            int now = batches.stream().mapToInt(SlipBatch::all).sum();
            if (many < 1 || many > MOST_AT_ONCE) {
                throw Problem.invalid("many", "กรุณาใส่จำนวนสลิปเป็นเลข 1 ถึง {0}", MOST_AT_ONCE);
            }
            if (now + many > MOST) {
                throw Problem.invalid("many", "ครั้งหนึ่งมีสลิปได้ไม่เกิน {0} ใบ", MOST);
            }
            int number = batches.isEmpty() ? 1 : batches.getLast().number() + 1;
            add(round, number, many);
            trail.add(
                    actor,
                    round.office(),
                    "slips.made",
                    round.subject(),
                    Map.of("batch", number, "count", many));
            return number;
        });
    }

    private void add(Round round, int batch, int many) {
        int left = many;
        while (left > 0) {
            var codes = new HashSet<SlipCode>();
            while (codes.size() < left) {
                codes.add(SlipCode.random(CHANCE));
            }
            left -= slips.add(round, batch, codes);
        }
    }

    /** A round whose slips the actor keeps; others neither see nor make its codes. */
    static Round found(Rounds rounds, Actor actor, long id) {
        var round = rounds.get(id);
        if (!round.isKeptBy(actor)) {
            throw Problem.forbidden("เฉพาะผู้รายงานของหน่วยงานที่จัดเท่านั้นที่ทำและพิมพ์สลิปได้");
        }
        if (!round.slips()) {
            throw Problem.conflict(
                    "ครั้งนี้ไม่ได้ใช้สลิปกันตอบซ้ำ เปลี่ยนได้ที่หน้าแก้ไขข้อมูลของครั้งที่จัด");
        }
        return round;
    }
}
