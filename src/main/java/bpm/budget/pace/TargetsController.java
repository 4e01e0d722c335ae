package bpm.budget.pace;

import bpm.access.Actor;
import bpm.access.Transactions;
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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings of a year's money: read by everyone, changed by the department. */
@Controller
class TargetsController {

    private static final String ADDRESS = "/months/targets/{number:2[4-6]\\d\\d}";

    private final Targets targets;
    private final SettingTargets setting;
    private final Transactions transactions;

    TargetsController(Targets targets, SettingTargets setting, Transactions transactions) {
        this.targets = targets;
        this.setting = setting;
        this.transactions = transactions;
    }

    @GetMapping("/months/targets")
    String ofThisYear(FiscalYear year) {
        return "redirect:/months/targets/" + year;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable int number, Actor actor, Words t) {
        var year = new FiscalYear(number);
        return page(actor, year, TypedTargets.of(standing(actor, year), t), List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView set(
            @PathVariable int number,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var year = new FiscalYear(number);
        var typed = new TypedTargets(fields);
        try {
            setting.set(actor, year, typed);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            var page = page(actor, year, seen(actor, year, typed), problem.errorsAt("lockDay"));
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        }
        redirect.addFlashAttribute("notice", t.s("บันทึกเป้าหมายของปีงบประมาณ {0} แล้ว", year));
        return new ModelAndView("redirect:/months/targets/" + year);
    }

    /** Who was told of another's change may save over it now. */
    private TypedTargets seen(Actor actor, FiscalYear year, TypedTargets typed) {
        var fields = new HashMap<>(typed.fields());
        fields.put("version", Integer.toString(standing(actor, year).version()));
        return new TypedTargets(fields);
    }

    private YearTargets standing(Actor actor, FiscalYear year) {
        return transactions.read(actor, () -> targets.of(year));
    }

    private ModelAndView page(
            Actor actor, FiscalYear year, TypedTargets typed, List<FieldError> errors) {
        return new ModelAndView("budget/pace/targets")
                .addObject("year", year)
                .addObject("typed", typed)
                .addObject("standing", standing(actor, year))
                .addObject("mayWrite", Plans.mayRevise(actor))
                .addObject("errors", errors);
    }
}
