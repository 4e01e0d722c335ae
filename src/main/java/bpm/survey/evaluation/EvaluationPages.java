package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.org.Offices;
import bpm.shared.FieldError;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Makes the page of an evaluation (หน้าแบบประเมิน): the sealed summary while it is with the reviewer. */
@Component
class EvaluationPages {

    private final OpeningEvaluation opening;
    private final ReadingSealed reading;
    private final Offices offices;

    EvaluationPages(OpeningEvaluation opening, ReadingSealed reading, Offices offices) {
        this.opening = opening;
        this.reading = reading;
        this.offices = offices;
    }

    /** What was typed, where it must come back. */
    record Typed(String comment, boolean is) {}

    ModelAndView page(EvaluationPlace place, Actor actor, Typed typed, List<FieldError> errors) {
        var opened = opening.open(actor, place);
        return page("survey/evaluation", opened, offices, actor)
                .addObject(
                        "comment",
                        typed.is() ? typed.comment() : opened.comment().text())
                .addObject(
                        "sealed",
                        opened.standing().map(one -> reading.seen(actor, opened.place(), one)))
                .addObject("errors", errors);
    }

    static ModelAndView page(String name, Opened opened, Offices offices, Actor actor) {
        return new ModelAndView(name)
                .addObject("evaluation", opened)
                .addObject("office", offices.get(opened.place().office()))
                .addObject("actor", actor);
    }
}
