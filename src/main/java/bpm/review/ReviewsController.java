package bpm.review;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.org.Offices;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Many filings, ticked on the reviewer's desk, approved or returned at once: a result for each. */
@Controller
class ReviewsController {

    private final ReviewingMany reviewing;
    private final Offices offices;

    ReviewsController(ReviewingMany reviewing, Offices offices) {
        this.reviewing = reviewing;
        this.offices = offices;
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping("/reviews")
    ModelAndView review(
            @RequestParam(defaultValue = "") List<String> filing,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            Words t) {
        var wanted = FilingStep.at(step)
                .filter(s -> s == FilingStep.APPROVE || s == FilingStep.RETURN)
                .orElseThrow(Problem::notFound);
        try {
            var outcomes = reviewing.review(actor, filing, wanted, note);
            return new ModelAndView(
                    "review/many",
                    Map.of("step", wanted, "outcomes", outcomes, "offices", names(outcomes, t)));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return again(filing, wanted, note, problem);
        }
    }

    private Map<String, String> names(List<Outcome> outcomes, Words t) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.ref().stream())
                .map(FilingRef::office)
                .distinct()
                .flatMap(code -> offices.find(code).stream())
                .collect(Collectors.toMap(
                        office -> office.code().value(), office -> office.brief(t)));
    }

    private static ModelAndView again(
            List<String> keys, FilingStep step, String note, Problem problem) {
        var page = new ModelAndView(
                "review/many-reason",
                Map.of("keys", keys, "step", step, "note", note, "errors", problem.errors()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
