package bpm.survey.slip;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.ThaiDigits;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** The slips of a round (สลิปรหัสคนละใบ): how many are used, making more, printing and voiding them. */
@Controller
class SlipsController {

    private static final String SLIPS = "/rounds/{id:\\d{1,18}}/slips";

    private final SlipPages pages;
    private final MakingSlips making;
    private final VoidingSlips voiding;

    SlipsController(SlipPages pages, MakingSlips making, VoidingSlips voiding) {
        this.pages = pages;
        this.making = making;
        this.voiding = voiding;
    }

    @GetMapping(SLIPS)
    ModelAndView list(@PathVariable long id, Actor actor) {
        return pages.list(actor, id, "", List.of());
    }

    @GetMapping(SLIPS + "/{batch:\\d{1,6}}")
    ModelAndView sheet(@PathVariable long id, @PathVariable int batch, Actor actor) {
        return pages.sheet(actor, id, batch);
    }

    @PostMapping(SLIPS)
    ModelAndView make(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String many,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        try {
            var number = ThaiDigits.arabic(many.strip());
            int batch = making.make(
                    actor, id, number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0);
            flash.addFlashAttribute("notice", t.s("ทำสลิปชุดที่ {0} แล้ว พิมพ์ได้เลย", batch));
            return new ModelAndView("redirect:/rounds/" + id + "/slips");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return pages.list(actor, id, many, problem.errors());
        }
    }

    @PostMapping(SLIPS + "/{batch:\\d{1,6}}/removal")
    String voidUnused(
            @PathVariable long id,
            @PathVariable int batch,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        int voided = voiding.voidUnused(actor, id, batch);
        flash.addFlashAttribute(
                "notice",
                t.s("ยกเลิกสลิปที่ยังไม่ใช้ {0} ใบแล้ว ใบเหล่านั้นใช้ตอบไม่ได้อีก", voided));
        return "redirect:/rounds/" + id + "/slips";
    }
}
