package bpm.years;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
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

/** One fiscal year (ปีงบประมาณ): what is still open of it, its closings, and the doors to both. */
@Controller
class YearClosingController {

    private static final String ADDRESS = "/years/{year:2[4-6]\\d\\d}";

    private final ReadingYears reading;
    private final ClosingYear closing;
    private final ReopeningYear reopening;

    YearClosingController(ReadingYears reading, ClosingYear closing, ReopeningYear reopening) {
        this.reading = reading;
        this.closing = closing;
        this.reopening = reopening;
    }

    @GetMapping(ADDRESS)
    ModelAndView year(@PathVariable int year, Actor actor) {
        return page(actor, new FiscalYear(year), "", List.of());
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping(ADDRESS + "/closing")
    ModelAndView close(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String sure,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var of = new FiscalYear(year);
        ClosingYear.refuseUnless(actor);
        if (!sure.equals("true")) {
            var error = new FieldError("sure", "กรุณายืนยันว่าต้องการปิดปีงบประมาณนี้");
            return wrong(page(actor, of, "", List.of(error)));
        }
        int snapshot = closing.close(actor, of);
        flash.addFlashAttribute(
                "notice", t.s("ปิดปีงบประมาณ {0} แล้ว เก็บตัวเลขเป็นชุดที่ {1}", of, snapshot));
        return new ModelAndView("redirect:/years/" + of);
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping(ADDRESS + "/reopening")
    ModelAndView reopen(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var of = new FiscalYear(year);
        try {
            reopening.reopen(actor, of, reason);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return wrong(page(actor, of, reason, problem.errors()));
        }
        flash.addFlashAttribute("notice", t.s("เปิดปีงบประมาณ {0} อีกครั้งแล้ว", of));
        return new ModelAndView("redirect:/years/" + of);
    }

    private ModelAndView page(
            Actor actor, FiscalYear year, String reason, List<FieldError> errors) {
        return new ModelAndView("years/year")
                .addObject("opened", reading.open(actor, year))
                .addObject("mayClose", ClosingYear.may(actor))
                .addObject("reason", reason)
                .addObject("errors", errors);
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
