package bpm.progress;

import bpm.access.Actor;
import bpm.progress.report.Doubt;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page that shows all as it will be sent, what is missing and what is asked; then the report goes. */
@Controller
class CheckController {

    private final OpeningReport opening;
    private final CheckingReport checking;
    private final SubmittingReport submitting;
    private final ReportPages pages;

    CheckController(
            OpeningReport opening,
            CheckingReport checking,
            SubmittingReport submitting,
            ReportPages pages) {
        this.opening = opening;
        this.checking = checking;
        this.submitting = submitting;
        this.pages = pages;
    }

    @GetMapping(ReportPlaceArguments.REPORT + "/check")
    ModelAndView check(ReportPlace place, Actor actor) {
        return page(place, actor, Set.of(), List.of());
    }

    @PostMapping(ReportPlaceArguments.REPORT + "/submission")
    ModelAndView submit(
            ReportPlace place,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") Set<Doubt> sure,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        try {
            submitting.submit(actor, place, new Sending(version, sure, false, ""));
        } catch (Problem problem) {
            return again(place, actor, sure, problem);
        }
        redirect.addFlashAttribute(
                "notice", t.s("ส่งรายงานแล้ว รายงานไปรอตรวจที่หน่วยงานเหนือขึ้นไป"));
        return pages.redirect(place, "");
    }

    private ModelAndView again(ReportPlace place, Actor actor, Set<Doubt> sure, Problem problem) {
        boolean stale = problem.kind() == Problem.Kind.STALE;
        if (!stale && problem.kind() != Problem.Kind.INVALID) {
            throw problem;
        }
        var errors = stale
                ? List.of(new FieldError("report", problem.sentence(), problem.arguments()))
                : problem.errors();
        var page = page(place, actor, sure, errors);
        page.setStatus(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            ReportPlace place, Actor actor, Set<Doubt> sure, List<FieldError> errors) {
        var checked = checking.look(actor, place);
        return pages.page(
                "progress/check",
                opening.open(actor, place),
                Map.of(
                        "checked", checked,
                        "content", checked.content(),
                        "sure", sure,
                        "errors", errors));
    }
}
