package bpm.plan.extending;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Deadlines;
import bpm.plan.Plans;
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
import java.util.Map;

/** The due dates put off in a year (การขยายกำหนดส่ง): the list for all, the form for the department. */
@Controller
class ExtensionsController {

    private final ExtendingDueDates extending;
    private final Deadlines deadlines;
    private final Plans plans;
    private final Offices offices;

    ExtensionsController(
            ExtendingDueDates extending, Deadlines deadlines, Plans plans, Offices offices) {
        this.extending = extending;
        this.deadlines = deadlines;
        this.plans = plans;
        this.offices = offices;
    }

    @GetMapping("/plan/{number:2[4-6]\\d\\d}/extensions")
    ModelAndView list(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "") String office,
            Actor actor) {
        var typed = new TypedExtension(activity, office.isEmpty() ? "" : "OFFICE", office, "", "");
        return page(actor, new FiscalYear(number), typed, List.of());
    }

    @PostMapping("/plan/{number:2[4-6]\\d\\d}/extensions")
    ModelAndView extend(
            @PathVariable int number,
            @RequestParam Map<String, String> form,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var year = new FiscalYear(number);
        var typed = TypedExtension.of(form);
        try {
            int reached = extending.extend(actor, year, typed);
            flash.addFlashAttribute("notice", t.s("ขยายกำหนดส่งแล้ว {0} หน่วยงาน", reached));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return page(actor, year, typed, problem.errors());
        }
        return new ModelAndView("redirect:/plan/" + year + "/extensions");
    }

    @PostMapping("/plan/{number:2[4-6]\\d\\d}/extensions/{id}/undoing")
    String undo(
            @PathVariable int number,
            @PathVariable long id,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        extending.undo(actor, id);
        flash.addFlashAttribute("notice", t.s("ยกเลิกการขยายกำหนดแล้ว กำหนดส่งกลับไปตามเดิม"));
        return "redirect:/plan/" + number + "/extensions";
    }

    private ModelAndView page(
            Actor actor, FiscalYear year, TypedExtension typed, List<FieldError> errors) {
        boolean may = ExtendingDueDates.may(actor);
        var page = new ModelAndView(
                "plan/extending/extensions",
                Map.of(
                        "plan", plans.year(year).seenFrom(actor.office()),
                        "extensions", deadlines.extensions(actor, year),
                        "names", offices,
                        "choices", may ? offices.groups(OfficeCode.DEPARTMENT) : Map.of(),
                        "mayExtend", may,
                        "typed", typed,
                        "errors", errors));
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
