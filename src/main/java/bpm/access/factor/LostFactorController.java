package bpm.access.factor;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A people admin removes the second factor of somebody who lost it. */
@Controller
class LostFactorController {

    private final LostFactor lost;

    LostFactorController(LostFactor lost) {
        this.lost = lost;
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping("/people/{id}/factor/removal")
    String remove(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        lost.remove(actor, id);
        flash.addFlashAttribute(
                "notice",
                t.s("นำการยืนยันตัวตนชั้นที่สองออกแล้ว เจ้าตัวตั้งใหม่ได้เมื่อเข้าสู่ระบบ"));
        return "redirect:/people/" + id;
    }
}
