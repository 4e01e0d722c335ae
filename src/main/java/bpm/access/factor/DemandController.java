package bpm.access.factor;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** The department says which roles must have a second factor. */
@Controller
class DemandController {

    private static final String ADDRESS = "/people/factors";

    private final DemandingFactor demanding;

    DemandController(DemandingFactor demanding) {
        this.demanding = demanding;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Actor actor) {
        return new ModelAndView("access/factor/demands")
                .addObject("standing", demanding.standing(actor));
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS)
    ModelAndView demand(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") List<Role> roles,
            RedirectAttributes flash) {
        demanding.demand(actor, roles);
        flash.addFlashAttribute("notice", t.s("บันทึกแล้ว มีผลเมื่อแต่ละคนเข้าสู่ระบบครั้งถัดไป"));
        return new ModelAndView("redirect:" + ADDRESS);
    }
}
