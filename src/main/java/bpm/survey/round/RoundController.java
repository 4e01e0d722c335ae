package bpm.survey.round;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;

/** One round (รุ่น): its facts and doors, and the form that changes it. */
@Controller
class RoundController {

    private static final String ROUND = "/rounds/{id:\\d{1,18}}";

    private final RoundPages pages;
    private final ChangingRound changing;

    RoundController(RoundPages pages, ChangingRound changing) {
        this.pages = pages;
        this.changing = changing;
    }

    @GetMapping(ROUND)
    ModelAndView show(@PathVariable long id, Actor actor) {
        return pages.round(actor, id);
    }

    @GetMapping(ROUND + "/edit")
    ModelAndView edit(@PathVariable long id, Actor actor) {
        return pages.edit(actor, id);
    }

    @PostMapping(ROUND + "/edit")
    ModelAndView save(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "0") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = TypedRound.of(form);
        try {
            var round = changing.change(actor, id, typed.read(), seen);
            flash.addFlashAttribute(
                    "notice",
                    t.s("บันทึกข้อมูลครั้งที่ {0} แล้ว", round.number())
                            + RoundsController.late(round, t));
            return new ModelAndView("redirect:" + round.path());
        } catch (Problem problem) {
            return switch (problem.kind()) {
                case INVALID -> pages.edit(actor, id, typed, seen, problem.errors());
                case STALE -> pages.changed(actor, id, typed, problem);
                default -> throw problem;
            };
        }
    }
}
