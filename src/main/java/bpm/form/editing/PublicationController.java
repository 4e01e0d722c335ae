package bpm.form.editing;

import bpm.access.Actor;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a draft: it is published as the next version, or thrown away. */
@Controller
class PublicationController {

    private final EditingForms editing;

    PublicationController(EditingForms editing) {
        this.editing = editing;
    }

    @PostMapping(FormsController.PAGE + "/publication")
    String publish(
            @PathVariable String kind,
            @PathVariable String activity,
            @RequestParam(defaultValue = "-1") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var published = editing.publish(actor, EditingController.place(kind, activity, seen));
        flash.addFlashAttribute("notice", t.s("เผยแพร่เป็นฉบับที่ {0} แล้ว", published.version()));
        return "redirect:" + EditingController.place(kind, activity, seen).path();
    }

    @PostMapping(FormsController.PAGE + "/discarding")
    String discard(
            @PathVariable String kind,
            @PathVariable String activity,
            @RequestParam(defaultValue = "-1") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var place = EditingController.place(kind, activity, seen);
        editing.discard(actor, place);
        flash.addFlashAttribute("notice", t.s("ยกเลิกร่างแล้ว แบบที่เผยแพร่ไว้ไม่เปลี่ยน"));
        return "redirect:" + place.path();
    }
}
