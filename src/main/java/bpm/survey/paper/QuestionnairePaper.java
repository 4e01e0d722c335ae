package bpm.survey.paper;

import bpm.access.Actor;
import bpm.document.Filed;
import bpm.document.Paper;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.org.Office;
import bpm.org.Offices;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.plan.Plans;
import bpm.shared.Words;
import bpm.survey.question.Questionnaire;
import bpm.survey.round.Round;
import bpm.survey.round.RoundFrame;
import bpm.survey.round.RoundPlace;
import bpm.survey.round.RoundPlaces;
import bpm.survey.round.Rounds;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * The questionnaire to be filled in by pen (แบบประเมินผล, EA 2): as a round asks it, with the code of its
 * public address; as an office would ask it in a round made now, without one.
 */
@Component
class QuestionnairePaper implements Paper {

    private final AskedQuestions questions;
    private final Rounds rounds;
    private final RoundPlaces places;
    private final RoundFrame frame;
    private final Plans plans;
    private final Offices offices;

    QuestionnairePaper(
            AskedQuestions questions,
            Rounds rounds,
            RoundPlaces places,
            RoundFrame frame,
            Plans plans,
            Offices offices) {
        this.questions = questions;
        this.rounds = rounds;
        this.places = places;
        this.frame = frame;
        this.plans = plans;
        this.offices = offices;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.QUESTIONNAIRE;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        if (place instanceof PaperPlace.OfRound round) {
            return rounds.find(round.round()).isPresent();
        }
        var activity = place.activity();
        if (!actor.sees(activity.office())) {
            return false;
        }
        return places.isAsked(new RoundPlace(activity.key(), activity.office()))
                || (!activity.office().isDistrict()
                        && plans.find(activity.key(), actor)
                                .filter(one -> one.forms().evaluation())
                                .isPresent());
    }

    /** A form to fill in is nothing that is sent. */
    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return Optional.empty();
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        if (place instanceof PaperPlace.OfRound named) {
            var round = rounds.get(named.round());
            var office = offices.get(round.office());
            var asked = questions.of(round);
            return document(office, t, blocks(t, office, asked).of(round, code(t, round)));
        }
        var activity = place.activity();
        var office = offices.get(activity.office());
        var asked = questions.of(plans.activity(activity.key()), activity.office());
        return document(
                office, t, blocks(t, office, asked).ofActivity(activity.key().year()));
    }

    private static QuestionnaireBlocks blocks(Words t, Office office, Questionnaire asked) {
        return new QuestionnaireBlocks(t, office, asked);
    }

    private Document document(Office office, Words t, List<Block> blocks) {
        return Document.of(t.s(kind().title()), office.full(t), t, blocks);
    }

    /** Where participants answer by themselves; a round that is only counted from paper has no such place. */
    private Optional<Block.Code> code(Words t, Round round) {
        return round.countsOnly()
                ? Optional.empty()
                : Optional.of(new Block.Code(t.s("หรือตอบทางโทรศัพท์"), frame.url(round)));
    }
}
