package bpm.survey.sheet;

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
import java.util.UUID;

/** One sheet (แผ่นที่พิมพ์แล้ว): corrected, taken out, put back. */
@Controller
class SheetController {

    private static final String SHEET = PaperController.PAPER + "/{number:\\d{1,6}}";

    private final PaperPages pages;
    private final CorrectingSheet correcting;
    private final RemovingSheet removing;

    SheetController(PaperPages pages, CorrectingSheet correcting, RemovingSheet removing) {
        this.pages = pages;
        this.correcting = correcting;
        this.removing = removing;
    }

    @GetMapping(SHEET)
    ModelAndView edit(@PathVariable long id, @PathVariable int number, Actor actor) {
        return pages.edit(actor, id, number);
    }

    @PostMapping(SHEET)
    ModelAndView correct(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam UUID seen,
            @RequestParam Map<String, String> form,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = TypedSheet.of(form);
        try {
            int sheet = correcting.correct(actor, id, number, seen, typed);
            flash.addFlashAttribute("notice", t.s("แก้ไขแผ่นที่ {0} แล้ว", sheet));
            return PaperController.to(id, "");
        } catch (Problem problem) {
            return switch (problem.kind()) {
                case INVALID, STALE -> pages.again(actor, id, number, seen, typed, problem);
                default -> throw problem;
            };
        }
    }

    @PostMapping(SHEET + "/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam UUID seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        removing.remove(actor, id, number, seen);
        flash.addFlashAttribute(
                "notice", t.s("นำแผ่นที่ {0} ออกแล้ว นำกลับได้จากท้ายหน้านี้", number));
        return PaperController.to(id, "");
    }

    @PostMapping(SHEET + "/restoration")
    ModelAndView restore(
            @PathVariable long id,
            @PathVariable int number,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        removing.restore(actor, id, number);
        flash.addFlashAttribute("notice", t.s("นำแผ่นที่ {0} กลับมานับแล้ว", number));
        return PaperController.to(id, "");
    }
}
