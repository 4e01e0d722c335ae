package bpm.world;

import bpm.access.Actor;
import bpm.review.FilingStep;
import bpm.review.TakingStep;
import bpm.survey.evaluation.EvaluationPlace;
import bpm.survey.evaluation.SubmittingEvaluation;
import bpm.survey.evaluation.WritingComment;
import bpm.survey.intake.Channel;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Submission;
import bpm.survey.question.Editions;
import bpm.survey.question.Questionnaire;
import bpm.survey.round.MakingRound;
import bpm.survey.round.NewRound;
import bpm.survey.round.Round;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** What offices and participants do with questionnaires (งานประเมินผล), by the ways that everyone goes. */
@Component
class SurveyWork {

    private final MakingRound making;
    private final Editions editions;
    private final Intake intake;
    private final WritingComment writing;
    private final SubmittingEvaluation submitting;
    private final TakingStep steps;

    SurveyWork(
            MakingRound making,
            Editions editions,
            Intake intake,
            WritingComment writing,
            SubmittingEvaluation submitting,
            TakingStep steps) {
        this.making = making;
        this.editions = editions;
        this.intake = intake;
        this.writing = writing;
        this.submitting = submitting;
        this.steps = steps;
    }

    Round make(Actor writer, NewRound wanted) {
        return making.make(writer, wanted);
    }

    /** So many participants answer, as content as the hall is. */
    void answer(Round round, int people, SplittableRandom dice, double mood) {
        Questionnaire questionnaire = editions.get(round.edition()).questionnaire();
        List<Submission> submissions = IntStream.range(0, people)
                .mapToObj(i -> new Submission(
                        new UUID(dice.nextLong(), dice.nextLong()),
                        Channel.QR,
                        new Participant(dice, mood).answer(questionnaire)))
                .toList();
        intake.receive(round, submissions);
    }

    void submit(Actor writer, EvaluationPlace place, String comment) {
        writing.write(writer, place, comment, 0);
        submitting.submit(writer, place, SubmittingEvaluation.Seen.whatever(), "");
    }

    void approve(Actor reviewer, EvaluationPlace place) {
        steps.take(reviewer, place.filing(), FilingStep.APPROVE, "");
    }
}
