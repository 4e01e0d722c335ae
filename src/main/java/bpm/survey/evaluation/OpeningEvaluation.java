package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.plan.Assignments;
import bpm.plan.Plans;
import bpm.review.Filings;
import bpm.shared.Problem;
import bpm.survey.round.Round;
import bpm.survey.summary.CountedRound;
import bpm.survey.summary.Summaries;
import bpm.survey.summary.Summary;

import org.springframework.stereotype.Component;

import java.util.List;

/** Opening an evaluation (เปิดแบบประเมิน), for whoever has it in scope. */
@Component
class OpeningEvaluation {

    private final Transactions transactions;
    private final Assignments assignments;
    private final Plans plans;
    private final Filings filings;
    private final Summaries summaries;
    private final KeptEvaluations kept;

    OpeningEvaluation(
            Transactions transactions,
            Assignments assignments,
            Plans plans,
            Filings filings,
            Summaries summaries,
            KeptEvaluations kept) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.plans = plans;
        this.filings = filings;
        this.summaries = summaries;
        this.kept = kept;
    }

    /** The evaluation with all that its page shows; an activity that is not evaluated has none. */
    Opened open(Actor actor, EvaluationPlace place) {
        return transactions.read(actor, () -> {
            var assignment = assignments.get(place.activity(), place.office());
            var filing = filings.find(place.filing());
            var counted = summaries.ownCounted(place.activity(), place.office());
            if (filing.isEmpty() && counted.isEmpty() && !kept.isAsked(place)) {
                throw Problem.notFound();
            }
            return new Opened(
                    place,
                    assignment,
                    plans.activity(place.activity()),
                    filing,
                    now(actor, place, counted),
                    SealedRound.digest(counted.stream().map(SealedRound::of).toList()),
                    openRounds(counted),
                    kept.comments().of(place),
                    kept.sealed().of(place),
                    filings.steps(place.filing()),
                    filings.comments(place.filing()));
        });
    }

    private Summary now(Actor actor, EvaluationPlace place, List<CountedRound> counted) {
        var summary = Summary.of(
                place.activity(), place.office(), counted, summaries.conventions(place.activity()));
        return actor.office().equals(place.office()) ? summary : summary.fromOutside();
    }

    private int openRounds(List<CountedRound> counted) {
        var now = kept.now();
        return (int) counted.stream()
                .filter(one -> one.round().door(now) == Round.Door.OPEN)
                .count();
    }
}
