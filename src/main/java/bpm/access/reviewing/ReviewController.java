package bpm.access.reviewing;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.org.Offices;
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
import java.util.stream.Collectors;

/** The list of accounts to confirm, twice a year. */
@Controller
class ReviewController {

    private static final String ADDRESS = "/people/review";
    private static final String FIELD = "account-";

    private final ReviewingAccounts reviewing;
    private final Offices offices;

    ReviewController(ReviewingAccounts reviewing, Offices offices) {
        this.reviewing = reviewing;
        this.offices = offices;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor) {
        return page(actor, Map.of(), List.of());
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS)
    ModelAndView review(
            Actor actor,
            Words t,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        try {
            var done = reviewing.review(actor, chosen(typed, "keep"), chosen(typed, "close"));
            flash.addFlashAttribute(
                    "notice", t.s("ใช้ต่อ {0} บัญชี ปิด {1} บัญชี", done.kept(), done.closed()));
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var again = page(actor, typed, problem.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static Set<Long> chosen(Map<String, String> typed, String choice) {
        return typed.entrySet().stream()
                .filter(field -> field.getKey().matches(FIELD + "\\d{1,18}"))
                .filter(field -> field.getValue().equals(choice))
                .map(field -> Long.parseLong(field.getKey().substring(FIELD.length())))
                .collect(Collectors.toSet());
    }

    private ModelAndView page(Actor actor, Map<String, String> typed, List<FieldError> errors) {
        var waiting = reviewing.waiting(actor);
        return new ModelAndView("access/reviewing/review")
                .addObject("since", waiting.since())
                .addObject("accounts", waiting.accounts())
                .addObject(
                        "names",
                        waiting.accounts().stream()
                                .map(AccountLine::office)
                                .distinct()
                                .collect(Collectors.toMap(office -> office, offices::get)))
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
