package bpm.plan.own;

import bpm.access.Actor;
import bpm.plan.Project;
import bpm.plan.ProjectKey;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A province's planner adds a project of its own (โครงการของจังหวัด), or changes it. */
@Controller
class AddedProjectController {

    static final String ADDRESS = "/plan/{year:2[4-6]\\d\\d}/ours/projects";

    private final AddingProjects adding;
    private final AddedProjects added;

    AddedProjectController(AddingProjects adding, AddedProjects added) {
        this.adding = adding;
        this.added = added;
    }

    @GetMapping(ADDRESS + "/new")
    ModelAndView ask(@PathVariable("year") int number, Actor actor) {
        AddingProjects.refuseUnless(AddingProjects.may(actor, actor.office()));
        var year = new FiscalYear(number);
        return page(year, Optional.empty(), TypedProject.blank(year), List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView add(
            @PathVariable("year") int number,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var year = new FiscalYear(number);
        var form = TypedProject.of(typed);
        try {
            var key = adding.add(actor, year, form);
            flash.addFlashAttribute(
                    "notice", t.s("เพิ่มโครงการ {0} แล้ว มอบหมายให้อำเภอได้", key.toString()));
            return back(year);
        } catch (Problem problem) {
            return again(problem, page(year, Optional.empty(), form, problem.errorsAt("name")));
        }
    }

    @GetMapping(ADDRESS + "/{key}")
    ModelAndView show(@PathVariable("year") int year, @PathVariable String key, Actor actor) {
        var project = adding.project(actor, key(year, key));
        return page(
                project.key().year(), Optional.of(project), TypedProject.of(project), List.of());
    }

    @PostMapping(ADDRESS + "/{key}")
    ModelAndView save(
            @PathVariable("year") int year,
            @PathVariable("key") String named,
            @RequestParam int seen,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var key = key(year, named);
        var form = TypedProject.of(typed);
        try {
            adding.change(actor, key, seen, form);
            flash.addFlashAttribute("notice", t.s("บันทึกแล้ว"));
            return back(key.year());
        } catch (Problem problem) {
            var now = Optional.of(adding.project(actor, key));
            return again(problem, page(key.year(), now, form, problem.errorsAt("stale")));
        }
    }

    private ModelAndView page(
            FiscalYear year, Optional<Project> now, TypedProject typed, List<FieldError> errors) {
        int seen = now.map(project -> added.version(project.key())).orElse(0);
        return new ModelAndView(
                "plan/ours-project",
                Map.of("year", year, "now", now, "seen", seen, "typed", typed, "errors", errors));
    }

    /** The same page with everything typed, for what can be mended there. */
    private static ModelAndView again(Problem problem, ModelAndView page) {
        if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
            throw problem;
        }
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page;
    }

    static ProjectKey key(int year, String key) {
        return ProjectKey.parse(key)
                .filter(parsed -> parsed.year().number() == year)
                .orElseThrow(Problem::notFound);
    }

    static ModelAndView back(FiscalYear year) {
        return new ModelAndView("redirect:/plan/" + year + "/ours");
    }
}
