package bpm.plan.revision;

import bpm.access.Actor;
import bpm.plan.Edition;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.plan.file.PlanFile;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A planner brings in a plan from a file: read, shown with what it would change, and only then written. */
@Controller
class ImportController {

    private static final int MOST_BYTES = 25 << 20;

    private final Plans plans;
    private final RevisingPlan revising;

    ImportController(Plans plans, RevisingPlan revising) {
        this.plans = plans;
        this.revising = revising;
    }

    @GetMapping("/plan/{year:2[4-6]\\d\\d}/import")
    ModelAndView ask(@PathVariable("year") int year, Actor actor) {
        check(actor);
        return page(new FiscalYear(year), "", Map.of(), List.of());
    }

    /** Reads the file and shows what it would change; nothing is written yet. */
    @PostMapping("/plan/{year:2[4-6]\\d\\d}/import")
    ModelAndView check(
            @PathVariable("year") int number, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw new MaxUploadSizeExceededException(MOST_BYTES);
        }
        check(actor);
        var year = new FiscalYear(number);
        try {
            var plan = of(year, PlanFile.read(file.getBytes()));
            var changes = PlanChanges.between(current(year), plan);
            return page(
                    year,
                    new String(PlanFile.jsonFile(plan), StandardCharsets.UTF_8),
                    changes,
                    List.of());
        } catch (Problem problem) {
            var again = page(year, "", Map.of(), problem.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping("/plan/{year:2[4-6]\\d\\d}/import/confirmation")
    String importing(
            @PathVariable("year") int number,
            @RequestParam String content,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        check(actor);
        var year = new FiscalYear(number);
        var plan = of(year, PlanFile.read(content.getBytes(StandardCharsets.UTF_8)));
        revising.revise(actor, year, version, "plan.imported", before -> plan.andAddedOf(before));
        flash.addFlashAttribute("notice", actor.words().s("นำเข้าแผนแล้ว"));
        return "redirect:/plan/" + year;
    }

    private ModelAndView page(
            FiscalYear year, String content, Map<String, Object> changes, List<FieldError> errors) {
        int version = plans.find(year).map(Edition::version).orElse(RevisingPlan.NO_PLAN_YET);
        return new ModelAndView(
                "plan/import",
                Map.of(
                        "of", year, "version", version, "content", content, "changes", changes,
                        "errors", errors));
    }

    private Plan current(FiscalYear year) {
        return plans.find(year).map(Edition::plan).orElseGet(() -> new Plan(year, List.of()));
    }

    private static Plan of(FiscalYear year, Plan plan) {
        if (!plan.year().equals(year)) {
            throw Problem.invalid(
                    "file", "ไฟล์นี้เป็นแผนของปี {0} ไม่ใช่ปี {1}", plan.year(), year);
        }
        return plan;
    }

    private static void check(Actor actor) {
        if (!Plans.mayRevise(actor)) {
            throw RevisingPlan.refused();
        }
    }
}
