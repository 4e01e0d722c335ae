package bpm.document;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.plan.Assignments;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** All papers of an activity or of an office's year, each to be taken as PDF, DOCX or XLSX. */
@Controller
class PapersController {

    private final Papers papers;
    private final Assignments assignments;
    private final Plans plans;
    private final Offices offices;
    private final Transactions transactions;

    PapersController(
            Papers papers,
            Assignments assignments,
            Plans plans,
            Offices offices,
            Transactions transactions) {
        this.papers = papers;
        this.assignments = assignments;
        this.plans = plans;
        this.offices = offices;
        this.transactions = transactions;
    }

    @GetMapping("/assignments/{activity}/{office}/papers")
    ModelAndView activity(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t) {
        var place = PaperPlace.OfActivity.of(activity, office);
        if (!actor.sees(place.office())) {
            throw Problem.notFound();
        }
        var planned = transactions.read(actor, () -> {
            if (place.office().isDistrict()) {
                assignments.get(place.key(), place.office());
            }
            return plans.activity(place.key());
        });
        return page(place, asked, actor, t)
                .addObject("office", offices.get(place.office()))
                .addObject("name", t.name(planned.name(), planned.title().english()));
    }

    @GetMapping("/offices/{office}/papers")
    ModelAndView office(
            @PathVariable String office,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            FiscalYear year) {
        var place = PaperPlace.OfOffice.of(office, year);
        if (!actor.sees(place.office())) {
            throw Problem.notFound();
        }
        return page(place, asked, actor, t)
                .addObject("office", offices.get(place.office()))
                .addObject("name", t.s("ปีงบประมาณ") + " " + t.year(year));
    }

    private ModelAndView page(PaperPlace place, Map<String, String> asked, Actor actor, Words t) {
        return new ModelAndView("document/papers")
                .addObject("place", place)
                .addObject("kinds", papers.of(actor, place))
                .addObject("wording", Wording.of(asked, t));
    }
}
