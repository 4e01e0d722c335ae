package bpm.province;

import bpm.access.Actor;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An overview as it was sent. */
@Controller
class OverviewVersionController {

    private final OpeningOverview opening;

    OverviewVersionController(OpeningOverview opening) {
        this.opening = opening;
    }

    @GetMapping(OverviewPlaceArguments.OVERVIEW + "/versions/{version}")
    ModelAndView version(OverviewPlace place, @PathVariable int version, Actor actor) {
        var opened = opening.open(actor, place);
        var sealed = opened.sent().stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(Problem::notFound);
        return new ModelAndView("province/version")
                .addObject("overview", opened)
                .addObject("sealed", sealed);
    }
}
