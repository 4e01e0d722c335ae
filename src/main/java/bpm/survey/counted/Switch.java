package bpm.survey.counted;

import bpm.shared.Problem;
import bpm.survey.intake.Intake;
import bpm.survey.round.CountingByHand;
import bpm.survey.round.Round;
import bpm.survey.tally.HandTallies;

import org.springframework.stereotype.Component;

/** Turns a round into one of counts only and back; inside the caller's transaction. */
@Component
class Switch {

    private final Intake intake;
    private final KeptCounts counts;
    private final CountingByHand rounds;
    private final HandTallies tallies;

    Switch(Intake intake, KeptCounts counts, CountingByHand rounds, HandTallies tallies) {
        this.intake = intake;
        this.counts = counts;
        this.rounds = rounds;
        this.tallies = tallies;
    }

    /**
     * Whoever changes counts takes this lock before any row, and that of answers after it: so does who
     * corrects a sheet, and so nobody waits for one who waits for them.
     */
    void hold() {
        tallies.hold();
    }

    /** Counts only from now on: nobody's answer may be there, nor be on its way. */
    void on(CountsDesk.Opened opened, PaperCounts typed) {
        var round = opened.round();
        hold();
        if (!round.countsOnly()) {
            intake.hold();
            if (counts.hasResponses(round.id())) {
                throw Problem.conflict("รุ่นนี้มีคำตอบรายคนแล้ว จึงบันทึกเป็นยอดนับไม่ได้");
            }
            rounds.begin(round);
        }
        tallies.put(round, typed.tally(opened.questionnaire()));
    }

    /** People's answers are taken again. */
    void off(Round round) {
        rounds.end(round);
        tallies.remove(round);
    }
}
