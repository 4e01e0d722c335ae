package bpm.survey.sheet;

import bpm.access.Actor;
import bpm.survey.answer.ReadingAnswers;
import bpm.survey.question.Editions;
import bpm.survey.round.Rounds;

import org.springframework.stereotype.Component;

/** Opens the desk of a round for whoever may type there; inside the caller's transaction. */
@Component
class Desks {

    private final Rounds rounds;
    private final Editions editions;

    Desks(Rounds rounds, Editions editions) {
        this.rounds = rounds;
        this.editions = editions;
    }

    /** Paper arrives later: whether the round's door is open does not matter. */
    Desk open(Actor actor, long id) {
        var round = rounds.get(id);
        round.requireKeeper(actor);
        round.requireSheets();
        var questionnaire = editions.get(round.edition()).questionnaire();
        return new Desk(round, PaperForm.of(questionnaire), new ReadingAnswers(questionnaire));
    }
}
