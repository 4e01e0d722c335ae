package bpm.nation.efficiency;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.paper.TakenAway;
import bpm.plan.Plans;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Offices by their efficiency, also by weights that are only tried (what if): nothing of those is
 * stored.
 */
@Controller
class EfficiencyController {

    static final String YEAR = "{number:2[4-6]\\d\\d}";

    private final ReadingEfficiency reading;

    EfficiencyController(ReadingEfficiency reading) {
        this.reading = reading;
    }

    @GetMapping("/efficiency")
    String ofThisYear(FiscalYear year) {
        return "redirect:/efficiency/" + year;
    }

    @GetMapping("/efficiency/" + YEAR)
    ModelAndView page(
            @PathVariable int number,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t) {
        var year = new FiscalYear(number);
        var typed = new TypedWeights(asked);
        var standing = reading.weights(actor, year);
        var errors = typed.isAsked() ? typed.errors() : List.<FieldError>of();
        boolean tried = typed.isAsked() && errors.isEmpty();
        var page = new ModelAndView("nation/efficiency/page")
                .addObject(
                        "table",
                        reading.of(
                                actor, year, office(actor, asked), tried ? typed.read() : standing))
                .addObject("standing", standing)
                .addObject("tried", tried && !typed.read().of().equals(standing.of()))
                .addObject("typed", typed.isAsked() ? typed : TypedWeights.of(standing, t))
                .addObject("maySet", Plans.mayRevise(actor))
                .addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/efficiency/" + YEAR + ".{ending:xlsx|csv}")
    void taken(
            @PathVariable int number,
            @PathVariable String ending,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var year = new FiscalYear(number);
        var typed = new TypedWeights(asked);
        var weights = typed.isAsked() && typed.errors().isEmpty()
                ? typed.read()
                : reading.weights(actor, year);
        var office = office(actor, asked);
        var table = reading.of(actor, year, office, weights);
        TakenAway.send(table.table(t), "efficiency-" + year + "-" + office, ending, response);
    }

    /** The office whose parts are compared, or a district by itself; one out of scope is a page not found. */
    static OfficeCode office(Actor actor, Map<String, String> asked) {
        var given = asked.getOrDefault("office", "");
        var office = given.isEmpty() ? actor.office().value() : given;
        if (!OfficeCode.isCode(office) || !actor.sees(new OfficeCode(office))) {
            throw Problem.notFound();
        }
        return new OfficeCode(office);
    }
}
