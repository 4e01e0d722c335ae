package bpm.survey.round;

import bpm.plan.Plans;
import bpm.survey.question.ComposingQuestionnaire;
import bpm.survey.question.Edition;
import bpm.survey.question.Editions;

import org.springframework.stereotype.Component;

/** The edition that a round made now would ask (แบบประเมินฉบับล่าสุด); inside the caller's transaction. */
@Component
class AskedEditions {

    private final Plans plans;
    private final ComposingQuestionnaire composing;
    private final Editions editions;

    AskedEditions(Plans plans, ComposingQuestionnaire composing, Editions editions) {
        this.plans = plans;
        this.composing = composing;
        this.editions = editions;
    }

    Edition now(RoundPlace place) {
        var activity = plans.activity(place.activity());
        return editions.of(place.activity(), composing.compose(activity, place.office()));
    }

    /** Whether the questionnaire was edited since the round took its edition. */
    boolean isNewerThan(Round round) {
        var activity = plans.activity(round.activity());
        return !composing
                .compose(activity, round.office())
                .equals(editions.get(round.edition()).questionnaire());
    }
}
