package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The matrix of all filings (ตารางติดตาม), and who reports in time (ความตรงเวลา). */
@Controller
class TrackingController {

    private final TrackingPages pages;

    TrackingController(TrackingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/matrix")
    ModelAndView matrix(Actor actor, FiscalYear year, @RequestParam Map<String, String> asked) {
        var filter = TrackingFilter.of(actor, year, asked);
        return filter.isNation()
                ? new ModelAndView("overview/tracking/nation", pages.nation(actor, filter))
                : new ModelAndView("overview/tracking/matrix", pages.province(actor, filter));
    }

    @GetMapping("/timeliness")
    ModelAndView timeliness(Actor actor, FiscalYear year, @RequestParam Map<String, String> asked) {
        var filter = TrackingFilter.of(actor, year, asked).inAnyState();
        return new ModelAndView("overview/tracking/timeliness", pages.punctuality(actor, filter));
    }
}
