package bpm.access.passkey;

import bpm.access.Actor;
import bpm.access.passkey.LostPasskey.Held;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** A people admin takes one passkey of somebody away who lost the device that holds it. */
@Controller
class LostPasskeyController {

    private static final String ADDRESS = "/people/{id}/passkeys/{passkey}";

    private final LostPasskey lost;

    LostPasskeyController(LostPasskey lost) {
        this.lost = lost;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Actor actor, @PathVariable long id, @PathVariable long passkey) {
        return page(lost.find(actor, id, passkey), "", List.of());
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS + "/removal")
    ModelAndView remove(
            Actor actor,
            Words t,
            @PathVariable long id,
            @PathVariable long passkey,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        try {
            lost.remove(actor, id, passkey, reason);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var page = page(lost.find(actor, id, passkey), reason, problem.errorsAt("reason"));
            page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
            return page;
        }
        flash.addFlashAttribute("notice", t.s("นำพาสคีย์ออกแล้ว และแจ้งเจ้าตัวแล้ว"));
        return new ModelAndView("redirect:/people/" + id);
    }

    private static ModelAndView page(Held held, String reason, List<FieldError> errors) {
        return new ModelAndView("access/passkey/lost")
                .addObject("person", held.person())
                .addObject("passkey", held.passkey())
                .addObject("reason", reason)
                .addObject("errors", errors);
    }
}
