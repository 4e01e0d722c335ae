package bpm.survey.counted;

import bpm.access.Actor;
import bpm.survey.question.Editions;
import bpm.survey.question.Questionnaire;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Opens a round for whoever may type its counts; inside the caller's transaction. */
@Component
class CountsDesk {

    private final Rounds rounds;
    private final Editions editions;
    private final KeptCounts counts;

    CountsDesk(Rounds rounds, Editions editions, KeptCounts counts) {
        this.rounds = rounds;
        this.editions = editions;
        this.counts = counts;
    }

    /** The round, what it asks, what was typed so far, and whether single people answered. */
    record Opened(
            Round round,
            Questionnaire questionnaire,
            Optional<KeptCounts.Kept> kept,
            boolean answered) {

        TypedCounts typed() {
            return TypedCounts.of(
                    kept.map(KeptCounts.Kept::counts).orElse(PaperCounts.NONE), questionnaire);
        }

        int version() {
            return kept.map(KeptCounts.Kept::version).orElse(0);
        }
    }

    Opened open(Actor actor, long id) {
        var round = rounds.get(id);
        round.requireKeeper(actor);
        return new Opened(
                round,
                editions.get(round.edition()).questionnaire(),
                counts.find(id),
                counts.hasResponses(id));
    }
}
