package bpm.plan.revision;

import bpm.access.Actor;
import bpm.plan.ActivityKey;
import bpm.plan.Edition;
import bpm.plan.Plans;
import bpm.plan.ProjectKey;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** A planner of the department names a project, adds activities to it or takes them away. */
@Controller
class ProjectController {

    private final Plans plans;
    private final RevisingPlan revising;

    ProjectController(Plans plans, RevisingPlan revising) {
        this.plans = plans;
        this.revising = revising;
    }

    @GetMapping("/plan/projects/{key}")
    ModelAndView ask(@PathVariable String key, Actor actor) {
        var edition = edition(year(key), actor);
        var project = edition.plan().project(project(key)).orElseThrow(Problem::notFound);
        return new ModelAndView(
                "plan/project", Map.of("project", project, "version", edition.version()));
    }

    @PostMapping("/plan/projects/{key}")
    String rename(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String nameEn,
            Actor actor) {
        edition(year(key), actor);
        var title = Blank.title(name, nameEn);
        revising.revise(
                actor,
                year(key),
                version,
                "plan.project-renamed",
                plan -> plan.with(plan.project(project(key))
                        .orElseThrow(Problem::notFound)
                        .named(title)));
        return "redirect:/plan/" + year(key) + "#p" + key;
    }

    @PostMapping("/plan/projects/{key}/activities")
    String addActivity(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam String name,
            Actor actor) {
        edition(year(key), actor);
        var title = Blank.title(name, "");
        revising.revise(actor, year(key), version, "plan.activity-added", plan -> {
            var project = plan.project(project(key)).orElseThrow(Problem::notFound);
            return plan.with(project.with(Blank.activity(project, title)));
        });
        return "redirect:/plan/projects/" + key;
    }

    @PostMapping("/plan/activities/{key}/deletion")
    String delete(@PathVariable String key, @RequestParam int version, Actor actor) {
        var activity = ActivityKey.parse(key).orElseThrow(Problem::notFound);
        if (edition(activity.year(), actor).plan().activity(activity).isEmpty()) {
            throw Problem.notFound();
        }
        revising.revise(
                actor,
                activity.year(),
                version,
                "plan.activity-deleted",
                plan -> plan.with(plan.project(activity.project())
                        .orElseThrow(Problem::notFound)
                        .without(activity)));
        return "redirect:/plan/projects/" + activity.project();
    }

    private Edition edition(FiscalYear year, Actor actor) {
        var edition = plans.find(year, actor).orElseThrow(Problem::notFound);
        if (!Plans.mayRevise(actor)) {
            throw RevisingPlan.refused();
        }
        return edition;
    }

    private static ProjectKey project(String key) {
        return ProjectKey.parse(key).orElseThrow(Problem::notFound);
    }

    private static FiscalYear year(String key) {
        return project(key).year();
    }
}
