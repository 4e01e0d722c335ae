package bpm.survey.editing;

import bpm.access.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** One more row for a new question (เพิ่มอีกข้อ), with everything typed so far; nothing is saved. */
@Controller
class MoreQuestionsController {

    private final OpeningQuestionnaire opening;

    MoreQuestionsController(OpeningQuestionnaire opening) {
        this.opening = opening;
    }

    @PostMapping(path = QuestionnaireController.PAGE + "/edit", params = "_more")
    ModelAndView more(
            @PathVariable String activity,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "-1") int seen,
            Actor actor) {
        var now = opening.open(actor, activity);
        KeepingQuestionnaire.require(now);
        var typed = TypedQuestionnaire.of(form).more(form.getOrDefault("_more", ""));
        return EditingController.page(now, typed, seen, List.of());
    }
}
