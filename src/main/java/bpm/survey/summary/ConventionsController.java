package bpm.survey.summary;

import bpm.access.Actor;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** How a year's summaries are reckoned: S.D. by n−1 or n, and the bands of the means. */
@Controller
class ConventionsController {

    private static final String PAGE = "/plan/{year:\\d{4}}/conventions";

    private final ChoosingConventions choosing;

    ConventionsController(ChoosingConventions choosing) {
        this.choosing = choosing;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable("year") int number, Actor actor) {
        var year = year(number);
        var choice = choosing.choice(actor, year);
        return page(actor, year, choice, choice.conventions(), List.of());
    }

    @PostMapping(PAGE)
    ModelAndView choose(
            @PathVariable("year") int number,
            @RequestParam Deviation sd,
            @RequestParam Band.Bounds bands,
            @RequestParam(defaultValue = "0") int version,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var year = year(number);
        var chosen = new Conventions(sd, bands);
        try {
            choosing.choose(actor, year, chosen, version);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            var page = page(
                    actor, year, choosing.choice(actor, year), chosen, problem.errorsAt("bands"));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        flash.addFlashAttribute("notice", t.s("บันทึกวิธีคำนวณของปี {0} แล้ว", year));
        return new ModelAndView("redirect:/plan/" + year + "/conventions");
    }

    private static FiscalYear year(int number) {
        if (number < 2400 || number > 2700) {
            throw Problem.notFound();
        }
        return new FiscalYear(number);
    }

    private static ModelAndView page(
            Actor actor,
            FiscalYear year,
            ChosenConventions choice,
            Conventions chosen,
            List<FieldError> errors) {
        return new ModelAndView("survey/summary/choosing")
                .addObject("year", year)
                .addObject("choice", choice)
                .addObject("chosen", chosen)
                .addObject("mayChoose", ChoosingConventions.may(actor))
                .addObject("errors", errors);
    }
}
