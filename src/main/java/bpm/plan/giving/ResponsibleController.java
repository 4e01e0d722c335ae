package bpm.plan.giving;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.NamingResponsible;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Optional;

/** Who of the office does the work (ผู้รับผิดชอบ): chosen on the activity's page. */
@Controller
class ResponsibleController {

    private final NamingResponsible naming;

    ResponsibleController(NamingResponsible naming) {
        this.naming = naming;
    }

    @PostMapping("/assignments/{activity}/{office}/responsible")
    ModelAndView name(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestParam Optional<Long> responsible,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var key = ActivityKey.parse(activity).orElseThrow(Problem::notFound);
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        naming.name(actor, key, new OfficeCode(office), responsible);
        flash.addFlashAttribute("notice", t.s("บันทึกผู้รับผิดชอบแล้ว"));
        return new ModelAndView("redirect:/assignments/" + activity + "/" + office);
    }
}
