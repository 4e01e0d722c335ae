package bpm.review;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;

/** The buttons of the road. Submitting is the content's own, which first checks that all is there. */
@Controller
class StepController {

    private final TakingStep taking;

    StepController(TakingStep taking) {
        this.taking = taking;
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping(FilingRefArguments.ROAD + "/{step:withdrawal|return|approval|reopening}")
    ModelAndView take(
            FilingRef ref,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String version,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var wanted = FilingStep.at(step).orElseThrow(Problem::notFound);
        try {
            taking.takeSeen(actor, SeenFiling.of(ref, version), wanted, note);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return again(SeenFiling.of(ref, version), wanted, note, problem);
        }
        redirect.addFlashAttribute("notice", t.s(wanted.done()));
        return new ModelAndView("redirect:" + ref.path());
    }

    private static ModelAndView again(
            SeenFiling seen, FilingStep step, String note, Problem problem) {
        var page = new ModelAndView(
                "review/reason",
                Map.of(
                        "ref",
                        seen.ref(),
                        "version",
                        seen.version().map(String::valueOf).orElse(""),
                        "step",
                        step,
                        "note",
                        note,
                        "errors",
                        problem.errors()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
