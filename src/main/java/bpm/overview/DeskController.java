package bpm.overview;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page after signing in: what to do next, as the person's office sees it. */
@Controller
class DeskController {

    private final Desks desks;
    private final OwnDesks own;

    DeskController(Desks desks, OwnDesks own) {
        this.desks = desks;
        this.own = own;
    }

    @GetMapping("/")
    ModelAndView desk(
            Actor actor,
            FiscalYear year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String sort) {
        if (actor.office().isDistrict() || view.equals("own")) {
            return new ModelAndView(
                    "overview/own", own.of(actor, actor.office(), year, q, who.equals("mine")));
        }
        return of(actor, actor.office(), year, q, sort);
    }

    /** The desk of an office in scope: the way down from the nation to a district. */
    @GetMapping("/offices/{code}")
    ModelAndView office(
            Actor actor,
            FiscalYear year,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort) {
        if (!OfficeCode.isCode(code) || !actor.sees(new OfficeCode(code))) {
            throw Problem.notFound();
        }
        return of(actor, new OfficeCode(code), year, q, sort);
    }

    private ModelAndView of(
            Actor actor, OfficeCode office, FiscalYear year, String text, String sort) {
        if (office.isDepartment()) {
            return new ModelAndView(
                    "overview/department", desks.department(actor, year, text, sort));
        }
        return office.isProvince()
                ? new ModelAndView("overview/province", desks.province(actor, office, year))
                : new ModelAndView("overview/own", own.of(actor, office, year, text, false));
    }
}
