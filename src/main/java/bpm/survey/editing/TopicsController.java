package bpm.survey.editing;

import bpm.access.Actor;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;
import bpm.survey.question.OwnTopic;
import bpm.survey.round.RoundPlace;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** What an office asks besides the department's questions: to read, and for its people to change. */
@Controller
class TopicsController {

    private static final String PAGE = "/assignments/{activity}/{office}/topics";

    private final OpeningTopics opening;
    private final SavingTopics saving;

    TopicsController(OpeningTopics opening, SavingTopics saving) {
        this.opening = opening;
        this.saving = saving;
    }

    @GetMapping(PAGE)
    ModelAndView show(RoundPlace place, Actor actor) {
        var opened = opening.open(actor, place);
        return page(opened, TypedTopics.of(opened.topics()), opened.version(), List.of());
    }

    @PostMapping(PAGE)
    ModelAndView save(
            RoundPlace place,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "-1") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = TypedTopics.of(form);
        try {
            var saved = saving.save(actor, place, seen, typed);
            flash.addFlashAttribute(
                    "notice",
                    saved.version() == seen
                            ? t.s("ไม่มีสิ่งใดเปลี่ยนแปลง จึงไม่มีฉบับใหม่")
                            : t.s("บันทึกประเด็นเพิ่มเติมแล้ว รุ่นที่เพิ่มต่อไปจะถามด้วย"));
            return new ModelAndView("redirect:" + saved.path());
        } catch (Problem problem) {
            var now = opening.open(actor, place);
            return switch (problem.kind()) {
                case INVALID -> page(now, typed, seen, problem.errors());
                case STALE -> changed(now, typed, problem);
                default -> throw problem;
            };
        }
    }

    /** The form over what somebody else saved meanwhile: both stand on the page. */
    private static ModelAndView changed(OpenedTopics now, TypedTopics typed, Problem told) {
        var page = page(now, typed, now.version(), told.errorsAt("theirs"));
        page.addObject("theirs", now.topics()).setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(
            OpenedTopics opened, TypedTopics typed, int seen, List<FieldError> errors) {
        var page = new ModelAndView("survey/editing/topics")
                .addObject("opened", opened)
                .addObject("typed", typed)
                .addObject("theirs", List.<OwnTopic>of())
                .addObject("seen", seen)
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
