package bpm.survey.editing;

import bpm.access.Actor;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The department's questionnaire of an activity to read, as it stands and as it stood. */
@Controller
class QuestionnaireController {

    static final String PAGE = "/plan/activities/{activity}/questionnaire";

    private final OpeningQuestionnaire opening;

    QuestionnaireController(OpeningQuestionnaire opening) {
        this.opening = opening;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String activity, Actor actor) {
        var opened = opening.open(actor, activity);
        return new ModelAndView("survey/editing/questionnaire")
                .addObject("opened", opened)
                .addObject("shown", opened.version())
                .addObject("content", opened.content());
    }

    @GetMapping(PAGE + "/versions/{version:\\d{1,9}}")
    ModelAndView version(@PathVariable String activity, @PathVariable int version, Actor actor) {
        var opened = opening.open(actor, activity);
        var kept = opened.history().stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .orElseThrow(Problem::notFound);
        return new ModelAndView("survey/editing/questionnaire")
                .addObject("opened", opened)
                .addObject("shown", version)
                .addObject("content", kept.content());
    }
}
