package bpm.access;

import bpm.access.Inviting.Handover;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Set;

/**
 * Invitations and their links. The answer to a POST shows the link itself, since nothing keeps it to
 * be shown by another page.
 */
@Controller
class InviteController {

    private final Inviting inviting;
    private final Offices offices;
    private final Addresses addresses;

    InviteController(Inviting inviting, Offices offices, Addresses addresses) {
        this.inviting = inviting;
        this.offices = offices;
        this.addresses = addresses;
    }

    @GetMapping("/people/new")
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String office) {
        actor.require(Role.PEOPLE_ADMIN);
        var form = new PersonForm("", "", office, Set.of(Role.REPORTER), "", "");
        return page(actor, form, List.of());
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping("/people")
    ModelAndView invite(
            Actor actor,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String mail) {
        var form = PersonForm.typed(fullName, name, office, roles, phone, mail);
        try {
            var handover = inviting.invite(actor, form);
            var shown = shown(handover);
            shown.setStatus(HttpStatus.CREATED);
            return shown;
        } catch (Problem problem) {
            if (problem.errors().isEmpty()) {
                throw problem;
            }
            var again = page(actor, form, problem.errors());
            again.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
            return again;
        }
    }

    private ModelAndView page(Actor actor, PersonForm form, List<FieldError> errors) {
        return new ModelAndView("access/person-new")
                .addObject("form", form)
                .addObject("offices", offices.groups(actor.office()))
                .addObject("errors", errors);
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping("/people/{id}/link")
    ModelAndView link(Actor actor, @PathVariable long id) {
        var handover = inviting.renew(actor, id);
        return shown(handover);
    }

    @PostMapping("/people/{id}/link/revocation")
    ModelAndView revoke(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        inviting.revoke(actor, id);
        flash.addFlashAttribute("notice", t.s("ยกเลิกลิงก์แล้ว ลิงก์เดิมใช้ไม่ได้อีก"));
        return new ModelAndView("redirect:/people/" + id);
    }

    private ModelAndView shown(Handover handover) {
        return new ModelAndView("access/link")
                .addObject("person", handover.person())
                .addObject("link", addresses.join(handover.secret()));
    }
}
