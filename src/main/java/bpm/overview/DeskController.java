package bpm.overview;

import bpm.access.Actor;
import bpm.nation.NationAsked;
import bpm.nation.ReadingNation;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The first page after signing in: what to do next, as the person's office sees it. */
@Controller
class DeskController {

    private final Desks desks;
    private final OwnDesks own;
    private final ReadingNation reading;

    DeskController(Desks desks, OwnDesks own, ReadingNation reading) {
        this.desks = desks;
        this.own = own;
        this.reading = reading;
    }

    @GetMapping("/")
    ModelAndView desk(
            Actor actor,
            FiscalYear year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String measure) {
        if (actor.office().isDistrict() || view.equals("own")) {
            return new ModelAndView(
                    "overview/own", own.of(actor, actor.office(), year, q, who.equals("mine")));
        }
        return of(actor, actor.office(), year, q, sort, measure);
    }

    /** The desk of an office in scope: the way down from the nation to a district. */
    @GetMapping("/offices/{code}")
    ModelAndView office(
            Actor actor,
            FiscalYear year,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String measure) {
        if (!OfficeCode.isCode(code) || !actor.sees(new OfficeCode(code))) {
            throw Problem.notFound();
        }
        return of(actor, new OfficeCode(code), year, q, sort, measure);
    }

    private ModelAndView of(
            Actor actor,
            OfficeCode office,
            FiscalYear year,
            String text,
            String sort,
            String measure) {
        if (office.isDepartment()) {
            var asked = NationAsked.of(actor, year, office.value(), Map.of("measure", measure));
            return new ModelAndView(
                            "overview/department", desks.department(actor, year, text, sort))
                    .addObject("glance", reading.withoutTrends(actor, asked));
        }
        return office.isProvince()
                ? new ModelAndView("overview/province", desks.province(actor, office, year))
                : new ModelAndView("overview/own", own.of(actor, office, year, text, false));
    }
}
