package bpm.pivot;

import bpm.access.Actor;
import bpm.pivot.KeepingView.Typed;
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

import java.util.Map;

/** The pivots that people keep: each has an address to hand on. */
@Controller
class ViewsController {

    private final ReadingViews reading;
    private final KeepingView keeping;
    private final PivotController pivots;

    ViewsController(ReadingViews reading, KeepingView keeping, PivotController pivots) {
        this.reading = reading;
        this.keeping = keeping;
        this.pivots = pivots;
    }

    @GetMapping("/pivot/views/{id}")
    String open(@PathVariable long id, Actor actor) {
        return "redirect:" + reading.get(actor, id).path();
    }

    @PostMapping("/pivot/views")
    ModelAndView keep(
            Actor actor,
            FiscalYear year,
            Words t,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var asked = PivotAsked.of(actor, year, fields);
        try {
            long id = keeping.keep(actor, typed(fields), asked);
            redirect.addFlashAttribute(
                    "notice", t.s("บันทึกตาราง “{0}” แล้ว", typed(fields).name()));
            return new ModelAndView("redirect:" + reading.get(actor, id).path());
        } catch (Problem problem) {
            return again(actor, asked, fields, problem);
        }
    }

    @PostMapping("/pivot/views/{id}")
    ModelAndView change(
            @PathVariable long id,
            Actor actor,
            FiscalYear year,
            Words t,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var asked = PivotAsked.of(actor, year, fields);
        try {
            var version = fields.getOrDefault("version", "");
            int seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
            keeping.change(actor, id, seen, typed(fields), asked);
            redirect.addFlashAttribute(
                    "notice", t.s("บันทึกตาราง “{0}” แล้ว", typed(fields).name()));
            return new ModelAndView("redirect:" + reading.get(actor, id).path());
        } catch (Problem problem) {
            return again(actor, asked, fields, problem);
        }
    }

    @PostMapping("/pivot/views/{id}/removal")
    String remove(@PathVariable long id, Actor actor, Words t, RedirectAttributes redirect) {
        keeping.remove(actor, id);
        redirect.addFlashAttribute("removed", id);
        redirect.addFlashAttribute("notice", t.s("ลบตารางที่บันทึกไว้แล้ว"));
        return "redirect:/pivot";
    }

    @PostMapping("/pivot/views/{id}/return")
    String bringBack(@PathVariable long id, Actor actor, Words t, RedirectAttributes redirect) {
        keeping.bringBack(actor, id);
        redirect.addFlashAttribute("notice", t.s("นำตารางกลับมาแล้ว"));
        return "redirect:" + reading.get(actor, id).path();
    }

    private ModelAndView again(
            Actor actor, PivotAsked asked, Map<String, String> fields, Problem problem) {
        if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
            throw problem;
        }
        var page = pivots.page(actor, asked, fields);
        page.addObject("errors", problem.errorsAt("name"));
        page.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return page;
    }

    private static Typed typed(Map<String, String> fields) {
        return new Typed(fields.getOrDefault("name", ""), fields.getOrDefault("shared", "nobody"));
    }
}
