package bpm.budget.month;

import bpm.access.Actor;
import bpm.shared.FieldError;
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
import java.util.Optional;

/** The grid of plan and result of one assignment: twelve months, four figures each. */
@Controller
class MonthsController {

    private final OpeningMonths opening;
    private final WritingMonths writing;

    MonthsController(OpeningMonths opening, WritingMonths writing) {
        this.opening = opening;
        this.writing = writing;
    }

    @GetMapping(MonthPlace.ADDRESS)
    ModelAndView open(@PathVariable String activity, @PathVariable String office, Actor actor) {
        var opened = opening.open(actor, MonthPlace.of(activity, office));
        return page(opened, TypedMonths.NOTHING, List.of());
    }

    @PostMapping(MonthPlace.ADDRESS)
    ModelAndView write(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var place = MonthPlace.of(activity, office);
        var opened = opening.open(actor, place);
        var typed = new TypedMonths(fields);
        if (fields.containsKey("fill")) {
            return page(opened, typed.filled(opened.proposed()), List.of())
                    .addObject("filled", opened.mayWrite());
        }
        var sheets = List.of(opened.sheet());
        var errors = typed.errors(sheets);
        if (opened.mayWrite() && !errors.isEmpty()) {
            return page(opened, typed, errors);
        }
        try {
            int changed =
                    writing.write(actor, place.office(), typed.edits(sheets), Optional.empty());
            redirect.addFlashAttribute(
                    "notice",
                    changed == 0
                            ? t.s("ไม่มีอะไรเปลี่ยนแปลง")
                            : t.s("บันทึกแล้ว {0} ช่อง", changed));
            return new ModelAndView("redirect:" + place.path());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return page(opening.open(actor, place), typed, problem.errors());
        }
    }

    private static ModelAndView page(
            OpenedMonths opened, TypedMonths typed, List<FieldError> errors) {
        var page = new ModelAndView("budget/month/grid")
                .addObject("opened", opened)
                .addObject("typed", typed)
                .addObject("filled", false)
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
