package bpm.budget.monthly;

import bpm.access.Actor;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A monthly report as it was sent. */
@Controller
class MonthlyVersionController {

    private final OpeningMonthly opening;

    MonthlyVersionController(OpeningMonthly opening) {
        this.opening = opening;
    }

    @GetMapping(MonthlyPlace.ADDRESS + "/versions/{version}")
    ModelAndView version(
            @PathVariable String month,
            @PathVariable String office,
            @PathVariable int version,
            Actor actor) {
        var opened = opening.open(actor, MonthlyPlace.of(month, office));
        var sent = opened.sent().stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(Problem::notFound);
        return new ModelAndView("budget/monthly/version")
                .addObject("opened", opened)
                .addObject("sent", sent);
    }
}
