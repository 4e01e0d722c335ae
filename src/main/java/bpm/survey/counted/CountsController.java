package bpm.survey.counted;

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

/** The counts of an old paper summary (ยอดนับจากสรุปกระดาษ): a table to fill, and taking it back. */
@Controller
class CountsController {

    private static final String COUNTS = "/rounds/{id:\\d{1,18}}/counts";

    private final CountsPages pages;
    private final SavingCounts saving;

    CountsController(CountsPages pages, SavingCounts saving) {
        this.pages = pages;
        this.saving = saving;
    }

    @GetMapping(COUNTS)
    ModelAndView show(@PathVariable long id, Actor actor) {
        return pages.show(actor, id);
    }

    @PostMapping(COUNTS)
    ModelAndView save(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "0") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var sent = new CountsPages.Sent(new TypedCounts(form), seen, form.containsKey("noSheets"));
        try {
            saving.save(actor, id, sent.typed(), seen, sent.noSheets());
            flash.addFlashAttribute("notice", t.s("บันทึกยอดนับแล้ว"));
            return new ModelAndView("redirect:/rounds/" + id + "/counts");
        } catch (Problem problem) {
            return switch (problem.kind()) {
                case INVALID, STALE -> pages.again(actor, id, sent, problem);
                default -> throw problem;
            };
        }
    }

    @PostMapping(COUNTS + "/removal")
    String remove(
            @PathVariable long id,
            @RequestParam int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        saving.remove(actor, id, seen);
        flash.addFlashAttribute("notice", t.s("ลบยอดนับแล้ว ครั้งนี้รับคำตอบรายคนได้อีก"));
        return "redirect:/rounds/" + id + "/counts";
    }
}
