package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.org.Offices;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A version of an evaluation as it was sealed, reckoned again from its counts. */
@Controller
class EvaluationVersionController {

    private final OpeningEvaluation opening;
    private final ReadingSealed reading;
    private final Offices offices;

    EvaluationVersionController(OpeningEvaluation opening, ReadingSealed reading, Offices offices) {
        this.opening = opening;
        this.reading = reading;
        this.offices = offices;
    }

    @GetMapping(EvaluationPlaceArguments.EVALUATION + "/versions/{version}")
    ModelAndView version(EvaluationPlace place, @PathVariable int version, Actor actor) {
        var opened = opening.open(actor, place);
        var kept = opened.sealed().stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(Problem::notFound);
        return EvaluationPages.page("survey/evaluation-version", opened, offices, actor)
                .addObject("sealed", kept)
                .addObject("summary", reading.seen(actor, place, kept));
    }
}
