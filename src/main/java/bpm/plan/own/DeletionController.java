package bpm.plan.own;

import bpm.access.Actor;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A province's planner takes an added project out of the plan (ลบโครงการ). */
@Controller
class DeletionController {

    private final AddingProjects adding;

    DeletionController(AddingProjects adding) {
        this.adding = adding;
    }

    @PostMapping(AddedProjectController.ADDRESS + "/{key}/deletion")
    ModelAndView delete(
            @PathVariable("year") int year,
            @PathVariable("key") String named,
            @RequestParam int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var key = AddedProjectController.key(year, named);
        adding.remove(actor, key, seen);
        flash.addFlashAttribute("notice", t.s("ลบโครงการ {0} แล้ว", key.toString()));
        return AddedProjectController.back(key.year());
    }
}
