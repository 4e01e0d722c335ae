package bpm.results;

import bpm.access.Actor;
import bpm.form.Answers;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.List;

/** The results form to write, or to read for those who do not write it; every button saves first. */
@Controller
class ResultsController {

    private final OpeningResults opening;
    private final WritingResults writing;
    private final Offices offices;
    private final Clock clock;

    ResultsController(
            OpeningResults opening, WritingResults writing, Offices offices, Clock clock) {
        this.opening = opening;
        this.writing = writing;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping(ResultsPlaceArguments.RESULTS)
    ModelAndView open(ResultsPlace place, Actor actor) {
        var opened = opening.open(actor, place);
        if (opened.mayEdit(actor)) {
            return form(opened, opened.reading().answers(), opened.reading().wrong(), actor);
        }
        var shown = opened.state().isEditable() || opened.latest().isEmpty()
                ? opened
                : opening.version(actor, place, opened.latest().get().version());
        return page("results/read", shown, actor);
    }

    @PostMapping(ResultsPlaceArguments.RESULTS)
    ModelAndView save(
            ResultsPlace place,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var before = opening.open(actor, place);
        var files = request instanceof MultipartHttpServletRequest parts
                ? parts.getMultiFileMap()
                : new LinkedMultiValueMap<
                        String, org.springframework.web.multipart.MultipartFile>();
        var typed = new TypedResults(sent, files);
        List<String> refused;
        try {
            refused = writing.write(actor, before, typed, t);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            return changed(actor, place, typed, problem);
        }
        if (!refused.isEmpty()) {
            var opened = opening.open(actor, place);
            var page = form(opened, opened.reading().answers(), opened.reading().wrong(), actor);
            page.addObject("refused", refused).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        if (typed.then().isEmpty()) {
            redirect.addFlashAttribute("notice", t.s("บันทึกร่างแล้ว ยังไม่ได้ส่ง"));
        }
        return new ModelAndView("redirect:" + place.path() + typed.next());
    }

    /** The form as typed, over what somebody else saved meanwhile: both stand on the page. */
    private ModelAndView changed(
            Actor actor, ResultsPlace place, TypedResults typed, Problem problem) {
        var now = opening.open(actor, place);
        var answers = typed.answers(now.form().definition());
        var page = form(now, answers, problem.errorsAt("theirs"), actor);
        page.addObject("theirs", true).setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView form(
            OpenedResults opened, Answers answers, List<FieldError> errors, Actor actor) {
        return page("results/form", opened, actor)
                .addObject("form", opened.page(answers, errors))
                .addObject("errors", errors)
                .addObject("theirs", false)
                .addObject("refused", List.of())
                .addObject("now", clock.instant());
    }

    private ModelAndView page(String name, OpenedResults opened, Actor actor) {
        return ResultsCheckController.page(name, opened, offices, actor);
    }
}
