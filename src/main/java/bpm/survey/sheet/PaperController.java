package bpm.survey.sheet;

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
import java.util.Map;
import java.util.Optional;

/** The paper desk (โต๊ะพิมพ์แบบประเมิน): one sheet after the other. */
@Controller
class PaperController {

    static final String PAPER = "/rounds/{id:\\d{1,18}}/paper";

    private final PaperPages pages;
    private final SavingSheet saving;

    PaperController(PaperPages pages, SavingSheet saving) {
        this.pages = pages;
        this.saving = saving;
    }

    @GetMapping(PAPER)
    ModelAndView desk(@PathVariable long id, Actor actor) {
        return pages.desk(actor, id, Optional.empty(), List.of());
    }

    @PostMapping(PAPER)
    ModelAndView save(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = TypedSheet.of(form);
        try {
            int sheet = saving.save(actor, id, typed, form.getOrDefault("key", ""));
            flash.addFlashAttribute("notice", t.s("บันทึกแผ่นที่ {0} แล้ว", sheet));
            return to(id, "");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return pages.desk(actor, id, Optional.of(typed), problem.errors());
        }
    }

    /** The sheet whose number was typed; what is no number leads back to the desk. */
    @GetMapping(PAPER + "/open")
    ModelAndView open(@PathVariable long id, @RequestParam(defaultValue = "") String number) {
        var text = ThaiDigits.arabic(number.strip());
        return to(id, text.matches("\\d{1,6}") ? "/" + text : "");
    }

    static ModelAndView to(long id, String more) {
        return new ModelAndView("redirect:/rounds/" + id + "/paper" + more);
    }
}
