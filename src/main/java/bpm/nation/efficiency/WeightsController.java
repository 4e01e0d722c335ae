package bpm.nation.efficiency;

import bpm.access.Actor;
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

/** The weights of a year: read by everyone, set by the department. */
@Controller
class WeightsController {

    private static final String ADDRESS = "/efficiency/" + EfficiencyController.YEAR + "/weights";

    private final ReadingEfficiency reading;
    private final SettingWeights setting;

    WeightsController(ReadingEfficiency reading, SettingWeights setting) {
        this.reading = reading;
        this.setting = setting;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable int number, Actor actor, Words t) {
        var year = new FiscalYear(number);
        var standing = reading.weights(actor, year);
        return page(actor, year, standing, TypedWeights.of(standing, t), List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView set(
            @PathVariable int number,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var year = new FiscalYear(number);
        try {
            setting.set(actor, year, new TypedWeights(fields));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            var standing = reading.weights(actor, year);
            var seen = new HashMap<>(fields);
            seen.put("version", Integer.toString(standing.version()));
            var page = page(
                    actor,
                    year,
                    standing,
                    new TypedWeights(seen),
                    problem.errorsAt(Dimension.RESULT.field()));
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        }
        redirect.addFlashAttribute("notice", t.s("บันทึกน้ำหนักของปีงบประมาณ {0} แล้ว", year));
        return new ModelAndView("redirect:/efficiency/" + year + "/weights");
    }

    private static ModelAndView page(
            Actor actor,
            FiscalYear year,
            Weights standing,
            TypedWeights typed,
            List<FieldError> errors) {
        return new ModelAndView("nation/efficiency/weights")
                .addObject("year", year)
                .addObject("standing", standing)
                .addObject("typed", typed)
                .addObject("maySet", Plans.mayRevise(actor))
                .addObject("errors", errors);
    }
}
