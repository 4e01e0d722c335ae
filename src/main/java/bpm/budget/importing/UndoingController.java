package bpm.budget.importing;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiText;
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

/** A file that was brought in (ไฟล์ที่นำเข้าแล้ว): what it brought, and where it is taken back. */
@Controller
class UndoingController {

    private static final String IMPORT = "/money/imports/{id:\\d{1,15}}";

    private final UndoingImport undoing;

    UndoingController(UndoingImport undoing) {
        this.undoing = undoing;
    }

    @GetMapping(IMPORT)
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page(actor, id, "", List.of());
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping(IMPORT + "/undoing")
    ModelAndView undo(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        try {
            undoing.undo(actor, id, ThaiText.tidy(reason));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return page(actor, id, reason, problem.errors());
        }
        flash.addFlashAttribute(
                "notice", t.s("ย้อนการนำเข้าแล้ว รายการเดิมและรายการแก้ไขยังอยู่ในทะเบียน"));
        return new ModelAndView("redirect:/money/imports/" + id);
    }

    private ModelAndView page(Actor actor, long id, String reason, List<FieldError> errors) {
        var page = new ModelAndView("budget/import")
                .addObject("opened", undoing.open(actor, id))
                .addObject("reason", reason)
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
