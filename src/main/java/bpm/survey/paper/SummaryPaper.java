package bpm.survey.paper;

import bpm.access.Actor;
import bpm.document.Filed;
import bpm.document.Paper;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.org.Offices;
import bpm.paper.document.Document;
import bpm.plan.Assignments;
import bpm.plan.Level;
import bpm.plan.Plans;
import bpm.shared.Words;
import bpm.survey.evaluation.EvaluationPlace;
import bpm.survey.evaluation.ReadingSealed;
import bpm.survey.evaluation.Sealed;
import bpm.survey.round.RoundPlace;
import bpm.survey.round.Rounds;
import bpm.survey.summary.ReadingSummary;
import bpm.survey.summary.ShownSummary;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * The summary of an evaluation on paper (สรุปการประเมินผล, EA 3): of a round, of an office that runs the
 * activity itself, as it was sealed last, and of all offices of a province or the nation together.
 */
@Component
class SummaryPaper implements Paper {

    private final ReadingSummary reading;
    private final ReadingSealed sealed;
    private final Rounds rounds;
    private final Assignments assignments;
    private final Plans plans;
    private final Offices offices;

    SummaryPaper(
            ReadingSummary reading,
            ReadingSealed sealed,
            Rounds rounds,
            Assignments assignments,
            Plans plans,
            Offices offices) {
        this.reading = reading;
        this.sealed = sealed;
        this.rounds = rounds;
        this.assignments = assignments;
        this.plans = plans;
        this.offices = offices;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SUMMARY;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        if (place instanceof PaperPlace.OfRound round) {
            return rounds.find(round.round()).filter(reading::hasAnswers).isPresent();
        }
        var activity = place.activity();
        return actor.sees(activity.office())
                && (last(place).isPresent()
                        || reading.hasAnswers(new RoundPlace(activity.key(), activity.office())));
    }

    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return last(place).map(one -> new Filed(one.version(), one.text()));
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        var shown = shown(actor, place);
        var last = last(place);
        var summary = last.map(one -> sealed.seen(actor, at(place.activity()), one))
                .orElse(shown.summary());
        boolean draft = last.isEmpty() && isOwn(place);
        var blocks = new SummaryBlocks(t, shown, summary, offices)
                .all(draft, last, responsible(place, last));
        return Document.of(t.s(kind().title()), shown.office().full(t), t, blocks)
                .shaped(Document.Shape.LYING);
    }

    private ShownSummary shown(Actor actor, PaperPlace place) {
        if (place instanceof PaperPlace.OfRound round) {
            return reading.ofRound(actor, round.round(), "");
        }
        var activity = place.activity();
        return reading.ofOffice(actor, new RoundPlace(activity.key(), activity.office()), "");
    }

    /** What the office itself sealed, if only beside its districts; of one round nothing is sent as such. */
    private Optional<Sealed> last(PaperPlace place) {
        return place instanceof PaperPlace.OfActivity activity
                        && !activity.office().isDepartment()
                ? sealed.last(at(activity))
                : Optional.empty();
    }

    private boolean isOwn(PaperPlace place) {
        if (!(place instanceof PaperPlace.OfActivity activity)) {
            return false;
        }
        return activity.office().isDistrict()
                || (activity.office().isProvince()
                        && plans.activity(activity.key()).level() == Level.PROVINCE);
    }

    private String responsible(PaperPlace place, Optional<Sealed> last) {
        if (!isOwn(place)) {
            return "";
        }
        var activity = place.activity();
        return last.map(Sealed::by)
                .or(() -> assignments
                        .find(activity.key(), activity.office())
                        .map(one -> one.responsibleName()))
                .orElse("");
    }

    private static EvaluationPlace at(PaperPlace.OfActivity place) {
        return new EvaluationPlace(place.key(), place.office());
    }
}
