package bpm.results;

import bpm.access.Actor;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;

/** Checking a results form before it is sent, sending it, and each version as it was sent. */
@Controller
class ResultsCheckController {

    private final OpeningResults opening;
    private final SubmittingResults submitting;
    private final Offices offices;

    ResultsCheckController(OpeningResults opening, SubmittingResults submitting, Offices offices) {
        this.opening = opening;
        this.submitting = submitting;
        this.offices = offices;
    }

    @GetMapping(ResultsPlaceArguments.RESULTS + "/check")
    ModelAndView check(ResultsPlace place, Actor actor) {
        var opened = opening.open(actor, place);
        return opened.mayEdit(actor)
                ? check(opened, List.of(), actor)
                : new ModelAndView("redirect:" + place.path());
    }

    @PostMapping(ResultsPlaceArguments.RESULTS + "/submission")
    ModelAndView submit(
            ResultsPlace place,
            @RequestParam(defaultValue = "-1") int version,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        try {
            submitting.submit(actor, place, Optional.of(version), "");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            var page = check(opening.open(actor, place), problem.errorsAt("version"), actor);
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        }
        redirect.addFlashAttribute(
                "notice", t.s("ส่งแบบจัดเก็บข้อมูลแล้ว ไปรอตรวจที่หน่วยงานเหนือขึ้นไป"));
        return new ModelAndView("redirect:" + place.path());
    }

    @GetMapping(ResultsPlaceArguments.RESULTS + "/versions/{version:\\d{1,9}}")
    ModelAndView version(ResultsPlace place, @PathVariable int version, Actor actor) {
        return page("results/version", opening.version(actor, place, version), offices, actor)
                .addObject("shown", version);
    }

    private ModelAndView check(OpenedResults opened, List<FieldError> errors, Actor actor) {
        return page("results/check", opened, offices, actor).addObject("errors", errors);
    }

    static ModelAndView page(String name, OpenedResults opened, Offices offices, Actor actor) {
        return new ModelAndView(name)
                .addObject("results", opened)
                .addObject("office", offices.get(opened.place().office()))
                .addObject("actor", actor);
    }
}
