package bpm.budget.year;

import bpm.access.Actor;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.ReopeningMonth;
import bpm.budget.month.WritingMonths;
import bpm.org.OfficeCode;
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

/** An office's year by month: its activities, its months and their doors, its pace, the offices below. */
@Controller
class YearController {

    private final OpeningYear opening;
    private final ReopeningMonth reopening;

    YearController(OpeningYear opening, ReopeningMonth reopening) {
        this.opening = opening;
        this.reopening = reopening;
    }

    @GetMapping("/months")
    ModelAndView year(
            Actor actor, FiscalYear year, @RequestParam(defaultValue = "") String office) {
        return page(actor, OpeningYear.office(actor, office), year);
    }

    /** A locked month of an office is opened again: {@code /months/2567-M06/5701/reopening}. */
    @PostMapping("/months/{month}/{office}/reopening")
    ModelAndView reopen(
            @PathVariable String month,
            @PathVariable String office,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var wanted = FiscalMonth.parse(month).orElseThrow(Problem::notFound);
        var code = OpeningYear.office(actor, office);
        var typed = new ReopeningMonth.Wanted(until, reason);
        try {
            var opened = reopening.reopen(actor, code, wanted, typed);
            redirect.addFlashAttribute(
                    "notice",
                    t.s("เปิดเดือน {0} ให้บันทึกได้ถึงวันที่ {1} แล้ว", wanted, opened.until()));
            return new ModelAndView("redirect:/months?office=" + code);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var page = page(actor, code, wanted.year())
                    .addObject("month", month)
                    .addObject("typed", typed)
                    .addObject("errors", problem.errors());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(Actor actor, OfficeCode office, FiscalYear year) {
        return new ModelAndView("budget/year/year")
                .addObject("opened", opening.open(actor, office, year))
                .addObject("mayWrite", WritingMonths.may(actor, office))
                .addObject("mayReopen", ReopeningMonth.may(actor, office))
                .addObject("month", "")
                .addObject("typed", new ReopeningMonth.Wanted("", ""))
                .addObject("errors", List.<FieldError>of());
    }
}
