package bpm.plan.giving;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.plan.ActivityKey;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
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

/** Looking at what was given the year before, and giving it again (มอบหมายตามปีก่อน). */
@Controller
class FormerController {

    private static final String FORMER = "/plan/{number:2[4-6]\\d\\d}/giving/former";

    private final CarryingOver carrying;

    FormerController(CarryingOver carrying) {
        this.carrying = carrying;
    }

    @GetMapping(FORMER)
    ModelAndView ask(@PathVariable int number, Actor actor) {
        return page(new FiscalYear(number), actor, List.of());
    }

    @PostMapping(FORMER)
    ModelAndView carry(
            @PathVariable int number,
            @RequestParam(defaultValue = "") List<String> activity,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var year = new FiscalYear(number);
        var chosen = activity.stream()
                .flatMap(key -> ActivityKey.parse(key).stream())
                .toList();
        if (chosen.isEmpty()) {
            var error = new FieldError(
                    "activities", "กรุณาเลือกกิจกรรมที่จะมอบหมายอย่างน้อย 1 กิจกรรม");
            return page(year, actor, List.of(error));
        }
        var carried = carrying.carry(actor, year, chosen);
        flash.addFlashAttribute(
                "notice",
                carried.offices() == 0
                        ? t.s("ไม่มีอะไรเปลี่ยนแปลง")
                        : t.s(
                                "มอบหมายตามปี {0} แล้ว {1} กิจกรรม รวม {2} แห่ง",
                                year.previous(), carried.activities(), carried.offices()));
        return new ModelAndView("redirect:/plan/" + year + "/giving");
    }

    private ModelAndView page(FiscalYear year, Actor actor, List<FieldError> errors) {
        var page = new ModelAndView("plan/giving-former")
                .addObject("of", year)
                .addObject("former", carrying.former(actor, year))
                .addObject("mayGive", actor.is(Role.PLANNER))
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
