package bpm.progress;

import bpm.access.Actor;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** A version as it was sent, with what differs from the one before. */
@Controller
class VersionController {

    private final OpeningReport opening;
    private final ReportPages pages;

    VersionController(OpeningReport opening, ReportPages pages) {
        this.opening = opening;
        this.pages = pages;
    }

    @GetMapping(ReportPlaceArguments.REPORT + "/versions/{number}")
    ModelAndView version(ReportPlace place, @PathVariable int number, Actor actor) {
        var report = opening.open(actor, place);
        var version = report.sent().stream()
                .filter(sent -> sent.version() == number)
                .findFirst()
                .orElseThrow(Problem::notFound);
        return pages.page("progress/version", report, Map.of("version", version));
    }
}
