package bpm.plan.revision;

import bpm.access.Actor;
import bpm.plan.Edition;
import bpm.plan.Plans;
import bpm.plan.Project;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/**
 * A planner of the department adds a project to a year, makes another year's plan from it, and
 * publishes a draft.
 */
@Controller
class YearController {

    private final Plans plans;
    private final RevisingPlan revising;

    YearController(Plans plans, RevisingPlan revising) {
        this.plans = plans;
        this.revising = revising;
    }

    @PostMapping("/plan/{year:2[4-6]\\d\\d}/clone")
    String cloning(
            @PathVariable("year") int from,
            @RequestParam String to,
            Actor actor,
            RedirectAttributes flash) {
        if (!Plans.mayRevise(actor)) {
            throw RevisingPlan.refused();
        }
        if (!to.matches("2[4-6]\\d\\d")) {
            throw Problem.invalid("to", "กรุณาระบุปีงบประมาณ เช่น 2568");
        }
        var source =
                plans.find(new FiscalYear(from)).map(Edition::plan).orElseThrow(Problem::notFound);
        var year = new FiscalYear(Integer.parseInt(to));
        if (plans.find(year).isPresent()) {
            throw Problem.conflict("ปีงบประมาณ {0} มีแผนแล้ว จึงทำสำเนาทับไม่ได้", year);
        }
        revising.revise(
                actor,
                year,
                RevisingPlan.NO_PLAN_YET,
                "plan.cloned",
                before -> Cloning.into(year, source));
        flash.addFlashAttribute(
                "notice", actor.words().s("ทำสำเนาเป็นร่างแผนแล้ว กรุณาตรวจวันที่และเผยแพร่"));
        return "redirect:/plan/" + year;
    }

    @PostMapping("/plan/{year:2[4-6]\\d\\d}/publication")
    String publish(
            @PathVariable("year") int year,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        revising.publish(actor, new FiscalYear(year), version);
        flash.addFlashAttribute("notice", actor.words().s("เผยแพร่แผนแล้ว ทุกหน่วยงานเห็นแผนนี้"));
        return "redirect:/plan/" + year;
    }

    @PostMapping("/plan/{year:2[4-6]\\d\\d}/projects")
    String add(
            @PathVariable("year") int number,
            @RequestParam int version,
            @RequestParam String name,
            Actor actor) {
        if (!Plans.mayRevise(actor)) {
            throw RevisingPlan.refused();
        }
        var year = new FiscalYear(number);
        var title = Blank.title(name, "");
        revising.revise(
                actor,
                year,
                version,
                "plan.project-added",
                plan -> plan.with(new Project(Blank.next(plan), title, List.of(), List.of())));
        return "redirect:/plan/" + year;
    }
}
