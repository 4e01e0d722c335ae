package bpm.survey.paper;

import bpm.org.OfficeCode;
import bpm.plan.Activity;
import bpm.survey.question.ComposingQuestionnaire;
import bpm.survey.question.Editions;
import bpm.survey.question.Questionnaire;
import bpm.survey.round.Round;

import org.springframework.stereotype.Component;

/** What participants are asked (ข้อคำถาม), within the caller's transaction. */
@Component
class AskedQuestions {

    private final Editions editions;
    private final ComposingQuestionnaire composing;

    AskedQuestions(Editions editions, ComposingQuestionnaire composing) {
        this.editions = editions;
        this.composing = composing;
    }

    /** In a round: the edition that it was made with. */
    Questionnaire of(Round round) {
        return editions.get(round.edition()).questionnaire();
    }

    /** In a round that an office would make now. */
    Questionnaire of(Activity activity, OfficeCode office) {
        return composing.compose(activity, office);
    }
}
