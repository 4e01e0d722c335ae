package bpm.survey.summary;

import bpm.survey.question.Edition;
import bpm.survey.round.Round;
import bpm.survey.tally.Tally;

/** A round with what was counted in it, by the questionnaire that was asked. */
public record CountedRound(Round round, Edition edition, Tally tally) {

    public long responses() {
        return tally.responses();
    }
}
