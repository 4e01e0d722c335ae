package bpm.plan.giving;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.plan.Activity;
import bpm.plan.GivingAssignments;
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

/** The page on which one activity is given to the offices below (มอบหมายกิจกรรม). */
@Controller
class GivingController {

    private final GivablePlan plan;
    private final GivingTables tables;
    private final GivingAssignments giving;

    GivingController(GivablePlan plan, GivingTables tables, GivingAssignments giving) {
        this.plan = plan;
        this.tables = tables;
        this.giving = giving;
    }

    @GetMapping("/plan/{year}/giving/{activity}")
    ModelAndView show(@PathVariable String year, @PathVariable String activity, Actor actor) {
        var found = plan.activity(actor, year, activity);
        return page(actor, found, tables.rows(actor, found), List.of(), Map.of());
    }

    @PostMapping("/plan/{year}/giving/{activity}")
    ModelAndView give(
            @PathVariable String year,
            @PathVariable String activity,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var found = plan.activity(actor, year, activity);
        var rows = tables.typed(actor, found, typed, false);
        return switch (typed.getOrDefault("action", "save")) {
            case "fill" -> {
                var target = typed.getOrDefault("all-target", "");
                var unit = typed.getOrDefault("all-unit", "");
                var filled = rows.stream().map(row -> row.filled(target, unit)).toList();
                yield page(actor, found, filled, List.of(), typed);
            }
            case "paste" -> {
                var pasted = Pasted.into(rows, typed.getOrDefault("pasted", ""));
                yield page(actor, found, pasted.rows(), pasted.errors(), typed);
            }
            default -> save(found, rows, typed, actor, t, flash);
        };
    }

    private ModelAndView save(
            Activity activity,
            List<GivingRow> rows,
            Map<String, String> typed,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var errors = rows.stream().flatMap(row -> row.errors(t).stream()).toList();
        if (!errors.isEmpty()) {
            return page(actor, activity, rows, errors, typed);
        }
        try {
            var wanted = rows.stream()
                    .filter(GivingRow::isWanted)
                    .map(GivingRow::giving)
                    .toList();
            int given = giving.giveAll(actor, activity.key(), wanted);
            flash.addFlashAttribute(
                    "notice",
                    given == 0
                            ? t.s("ไม่มีอะไรเปลี่ยนแปลง")
                            : t.s("มอบหมายแล้ว {0} หน่วยงาน", given));
            return new ModelAndView(
                    "redirect:/plan/" + activity.year() + "/giving/" + activity.key());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var told = tables.typed(actor, activity, typed, true);
            return page(actor, activity, told, problem.errors(), typed);
        }
    }

    private ModelAndView page(
            Actor actor,
            Activity activity,
            List<GivingRow> rows,
            List<FieldError> errors,
            Map<String, String> typed) {
        var model = Map.of(
                "activity", activity,
                "project", plan.project(actor, activity),
                "rows", rows,
                "typed", typed,
                "mayGive", actor.is(Role.PLANNER),
                "errors", errors);
        var page = new ModelAndView("plan/giving", model);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
