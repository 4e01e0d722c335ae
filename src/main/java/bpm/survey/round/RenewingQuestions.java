package bpm.survey.round;

import bpm.access.Actor;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/**
 * Taking the questionnaire as it is now (ใช้แบบประเมินฉบับล่าสุด): only while nobody has answered the one that the
 * round took when it was made, and while nobody can be answering it.
 */
@Component
public class RenewingQuestions {

    private final KeepingRounds keeping;
    private final AskedEditions asked;
    private final Rounds rounds;
    private final Clock clock;

    RenewingQuestions(KeepingRounds keeping, AskedEditions asked, Rounds rounds, Clock clock) {
        this.keeping = keeping;
        this.asked = asked;
        this.rounds = rounds;
        this.clock = clock;
    }

    public Round renew(Actor actor, long id) {
        return keeping.keep(actor, id, "round.questions", round -> {
            if (rounds.hasAnswers(id)) {
                throw Problem.conflict("รุ่นนี้มีคำตอบแล้ว จึงเปลี่ยนแบบประเมินไม่ได้");
            }
            if (round.door(Instant.now(clock)) == Round.Door.OPEN) {
                throw Problem.conflict("กรุณาปิดรับคำตอบก่อนเปลี่ยนแบบประเมิน");
            }
            return round.asking(asked.now(RoundPlace.of(round)).id());
        });
    }
}
