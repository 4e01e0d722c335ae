package bpm.survey.editing;

import bpm.access.Actor;
import bpm.plan.ActivityKey;
import bpm.survey.question.StandardQuestionnaire;

import org.springframework.stereotype.Component;

/** Going back to the standard questionnaire (กลับไปใช้แบบมาตรฐาน); what was edited stays in the history. */
@Component
class TakingStandard {

    private final KeepingQuestionnaire keeping;

    TakingStandard(KeepingQuestionnaire keeping) {
        this.keeping = keeping;
    }

    OpenedQuestionnaire take(Actor actor, ActivityKey key, int seen) {
        return keeping.keep(
                actor,
                key,
                seen,
                "questionnaire.standard",
                opened -> StandardQuestionnaire.of(opened.activity()));
    }
}
