package bpm.areadata.sending;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.areadata.AreaPages;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaPlaceArguments;
import bpm.areadata.AreaQuery;
import bpm.areadata.OpenedArea;
import bpm.areadata.OpeningArea;
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

/** Checking area data before it is sent, sending it, and each version as it was sent. */
@Controller
class AreaCheckController {

    private final AreaPages pages;
    private final OpeningArea opening;
    private final SubmittingArea submitting;
    private final Transactions transactions;

    AreaCheckController(
            AreaPages pages,
            OpeningArea opening,
            SubmittingArea submitting,
            Transactions transactions) {
        this.pages = pages;
        this.opening = opening;
        this.submitting = submitting;
        this.transactions = transactions;
    }

    @GetMapping(AreaPlaceArguments.AREA + "/check")
    ModelAndView check(AreaPlace place, Actor actor) {
        var opened = opening.open(actor, place, AreaQuery.FIRST);
        if (!opened.mayEdit(actor)) {
            return new ModelAndView("redirect:" + place.path());
        }
        var columns = opened.columns();
        return check(
                opened,
                transactions.read(
                        actor,
                        () -> submitting.against(place, columns.form(), columns.definition())),
                actor);
    }

    @PostMapping(AreaPlaceArguments.AREA + "/submission")
    ModelAndView submit(
            AreaPlace place,
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
            var opened = opening.open(actor, place, AreaQuery.FIRST);
            var page = check(opened, problem.errorsAt("version"), actor);
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        }
        redirect.addFlashAttribute(
                "notice", t.s("ส่งข้อมูลพื้นที่แล้ว ไปรอตรวจที่หน่วยงานเหนือขึ้นไป"));
        return new ModelAndView("redirect:" + place.path());
    }

    @GetMapping(AreaPlaceArguments.AREA + "/versions/{version:\\d{1,9}}")
    ModelAndView version(AreaPlace place, AreaQuery query, @PathVariable int version, Actor actor) {
        var opened = opening.version(actor, place, version, query.page());
        return pages.page("areadata/version", opened, actor).addObject("shown", version);
    }

    private ModelAndView check(OpenedArea opened, List<FieldError> errors, Actor actor) {
        return pages.page("areadata/check", opened, actor).addObject("errors", errors);
    }
}
