package bpm.survey.evaluation;

import bpm.survey.round.RoundPlace;
import bpm.survey.round.RoundPlaces;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** What is kept of evaluations: comments being written, versions sealed, and who is asked for one. */
@Component
class KeptEvaluations {

    private final RoundPlaces places;
    private final OfficersComments comments;
    private final SealedEvaluations sealed;
    private final Clock clock;

    KeptEvaluations(
            RoundPlaces places, OfficersComments comments, SealedEvaluations sealed, Clock clock) {
        this.places = places;
        this.comments = comments;
        this.sealed = sealed;
        this.clock = clock;
    }

    OfficersComments comments() {
        return comments;
    }

    SealedEvaluations sealed() {
        return sealed;
    }

    /** Whether the plan, or the office itself, has the activity evaluated. */
    boolean isAsked(EvaluationPlace place) {
        return places.isAsked(new RoundPlace(place.activity(), place.office()));
    }

    Instant now() {
        return Instant.now(clock);
    }
}
