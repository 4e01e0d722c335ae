package bpm.pivot;

import bpm.access.Actor;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.paper.TakenAway;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The pivot as a page and to take away. */
@Controller
class PivotController {

    private final ReadingPivot reading;
    private final ReadingViews views;
    private final Offices offices;

    PivotController(ReadingPivot reading, ReadingViews views, Offices offices) {
        this.reading = reading;
        this.views = views;
        this.offices = offices;
    }

    @GetMapping("/pivot")
    ModelAndView show(Actor actor, FiscalYear year, @RequestParam Map<String, String> asked) {
        return page(actor, PivotAsked.of(actor, year, asked), asked);
    }

    @GetMapping("/pivot.{ending:xlsx|csv}")
    void taken(
            Actor actor,
            FiscalYear year,
            Words t,
            @PathVariable String ending,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        var question = PivotAsked.of(actor, year, asked);
        Combination.require(question);
        TakenAway.send(PivotTable.of(t, reading.of(actor, question)), "pivot", ending, response);
    }

    /** The page with what was typed into the form that keeps it. */
    ModelAndView page(Actor actor, PivotAsked question, Map<String, String> typed) {
        return new ModelAndView("pivot/page")
                .addObject("pivot", reading.of(actor, question))
                .addObject("choices", reading.choices(actor, question))
                .addObject("provinces", provinces(actor))
                .addObject("districts", districts(question))
                .addObject("views", views.all(actor))
                .addObject("view", views.seen(actor, typed.getOrDefault("view", "")))
                .addObject("typed", typed)
                .addObject("errors", List.of());
    }

    private List<Office> provinces(Actor actor) {
        return actor.office().isDepartment() ? offices.provinces() : List.of();
    }

    private List<Office> districts(PivotAsked question) {
        return question.province().isEmpty()
                ? List.of()
                : offices.children(new OfficeCode(question.province()));
    }
}
