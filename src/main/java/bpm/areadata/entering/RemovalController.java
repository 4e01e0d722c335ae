package bpm.areadata.entering;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaQuery;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removing a row of area data, and bringing it back. */
@Controller
class RemovalController {

    private final RemovingRow removing;

    RemovalController(RemovingRow removing) {
        this.removing = removing;
    }

    @PostMapping(AreaController.ROW + "/removal")
    String remove(AreaPlace place, AreaQuery query, @PathVariable long id, Actor actor) {
        removing.remove(actor, place, id);
        var suffix = query.suffix();
        return "redirect:" + place.path() + suffix + (suffix.isEmpty() ? "?" : "&") + "removed="
                + id;
    }

    @PostMapping(AreaController.ROW + "/restoration")
    String restore(
            AreaPlace place,
            @PathVariable long id,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        removing.restore(actor, place, id);
        redirect.addFlashAttribute("notice", t.s("นำแถวกลับมาแล้ว"));
        return "redirect:" + place.path() + "#row-" + id;
    }
}
