package bpm.nation;

import bpm.access.Actor;
import bpm.org.OfficeCode;
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
import java.util.Map;

/** The nation, a province or a district at a glance, as a page and to take away. */
@Controller
class NationController {

    static final String YEAR = "{number:2[4-6]\\d\\d}";

    private final ReadingNation reading;

    NationController(ReadingNation reading) {
        this.reading = reading;
    }

    @GetMapping("/nation")
    String here(Actor actor, FiscalYear year) {
        return "redirect:/nation/" + year
                + (actor.office().isDepartment() ? "" : "/" + actor.office());
    }

    @GetMapping("/nation/" + YEAR)
    ModelAndView nation(
            @PathVariable int number, @RequestParam Map<String, String> asked, Actor actor) {
        return page(number, OfficeCode.DEPARTMENT.value(), asked, actor);
    }

    @GetMapping("/nation/" + YEAR + "/{office:\\d{2,4}}")
    ModelAndView office(
            @PathVariable int number,
            @PathVariable String office,
            @RequestParam Map<String, String> asked,
            Actor actor) {
        return page(number, office, asked, actor);
    }

    @GetMapping("/nation/" + YEAR + "/{office:\\d{2,4}}.{ending:xlsx|csv}")
    void taken(
            @PathVariable int number,
            @PathVariable String office,
            @PathVariable String ending,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var year = new FiscalYear(number);
        var glance = reading.of(actor, NationAsked.of(actor, year, office, asked));
        TakenAway.send(
                GlanceTable.of(t, glance), "nation-" + year + "-" + office, ending, response);
    }

    private ModelAndView page(int number, String office, Map<String, String> asked, Actor actor) {
        var question = NationAsked.of(actor, new FiscalYear(number), office, asked);
        return new ModelAndView("nation/page").addObject("glance", reading.of(actor, question));
    }
}
