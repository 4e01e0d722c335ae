package bpm.budget.monthly;

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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The monthly report: the month's results of every activity on one page, a comment, and sending. */
@Controller
class MonthlyController {

    private final OpeningMonthly opening;
    private final WritingMonthly writing;
    private final SendingMonthly sending;

    MonthlyController(OpeningMonthly opening, WritingMonthly writing, SendingMonthly sending) {
        this.opening = opening;
        this.writing = writing;
        this.sending = sending;
    }

    @GetMapping(MonthlyPlace.ADDRESS)
    ModelAndView open(@PathVariable String month, @PathVariable String office, Actor actor) {
        return page(
                opening.open(actor, MonthlyPlace.of(month, office)),
                TypedMonthly.of(Map.of()),
                List.of());
    }

    @PostMapping(MonthlyPlace.ADDRESS)
    ModelAndView write(
            @PathVariable String month,
            @PathVariable String office,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var place = MonthlyPlace.of(month, office);
        if (fields.containsKey("fill")) {
            return filled(opening.open(actor, place), fields);
        }
        try {
            writing.write(actor, place, TypedMonthly.of(fields));
        } catch (Problem problem) {
            return again(place, actor, fields, problem);
        }
        redirect.addFlashAttribute("notice", t.s("บันทึกแล้ว ยังไม่ได้ส่ง"));
        return new ModelAndView("redirect:" + place.path());
    }

    @PostMapping(MonthlyPlace.ADDRESS + "/submission")
    ModelAndView submit(
            @PathVariable String month,
            @PathVariable String office,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var place = MonthlyPlace.of(month, office);
        try {
            sending.send(actor, place, TypedMonthly.of(fields));
        } catch (Problem problem) {
            return again(place, actor, fields, problem);
        }
        redirect.addFlashAttribute("notice", t.s("ส่งรายงานเดือน {0} แล้ว", place.month()));
        return new ModelAndView("redirect:" + place.path());
    }

    private static ModelAndView filled(OpenedMonthly opened, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        opened.proposed()
                .forEach((cell, value) -> all.computeIfPresent(
                        cell.field(),
                        (field, typed) -> typed.isBlank() ? value.toPlainString() : typed));
        return page(opened, TypedMonthly.of(all), List.of());
    }

    private ModelAndView again(
            MonthlyPlace place, Actor actor, Map<String, String> fields, Problem problem) {
        if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
            throw problem;
        }
        var page = page(
                opening.open(actor, place), TypedMonthly.of(fields), problem.errorsAt("comment"));
        page.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return page;
    }

    private static ModelAndView page(
            OpenedMonthly opened, TypedMonthly typed, List<FieldError> errors) {
        return new ModelAndView("budget/monthly/report")
                .addObject("opened", opened)
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
