package bpm.access;

import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.org.Offices;
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

/** A person moves to another office: where to and as what, then what that means, then it is done. */
@Controller
class MoveController {

    private static final String ADDRESS = "/people/{id}/move";

    private final Transactions transactions;
    private final Accounts accounts;
    private final MovingPerson moving;
    private final Offices offices;

    MoveController(
            Transactions transactions, Accounts accounts, MovingPerson moving, Offices offices) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.moving = moving;
        this.offices = offices;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Actor actor, @PathVariable long id) {
        var person = find(actor, id);
        var roles = MovingPerson.rolesToKeep(person).stream().map(Role::name).toList();
        return page(actor, person, form(person, "", roles), List.of());
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS)
    ModelAndView move(
            Actor actor,
            Words t,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes flash) {
        var person = find(actor, id);
        var form = form(person, office, roles);
        try {
            if (!sure) {
                return confirm(actor, person, version, form);
            }
            var to = moving.move(actor, id, version, form);
            flash.addFlashAttribute(
                    "notice", t.s("ย้าย {0} ไป{1}แล้ว", person.fullName(), to.full(t)));
            return new ModelAndView("redirect:/people/" + id);
        } catch (Problem problem) {
            return again(actor, find(actor, id), form, problem);
        }
    }

    private ModelAndView confirm(Actor actor, Person person, int version, PersonForm form) {
        return new ModelAndView("access/move-sure")
                .addObject("person", person)
                .addObject("version", version)
                .addObject("form", form)
                .addObject("from", offices.get(person.office()))
                .addObject("to", moving.check(actor, person.id(), form))
                .addObject("noAdminLeft", moving.leavesNoAdmin(actor, person));
    }

    private ModelAndView again(Actor actor, Person person, PersonForm form, Problem problem) {
        if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
            throw problem;
        }
        var page = page(actor, person, form, problem.errorsAt("office"));
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page;
    }

    private ModelAndView page(
            Actor actor, Person person, PersonForm form, List<FieldError> errors) {
        return new ModelAndView("access/move")
                .addObject("person", person)
                .addObject("from", offices.get(person.office()))
                .addObject("form", form)
                .addObject("offices", offices.groups(actor.office()))
                .addObject("errors", errors);
    }

    private Person find(Actor actor, long id) {
        actor.require(Role.PEOPLE_ADMIN);
        return transactions.read(actor, () -> accounts.get(id));
    }

    private static PersonForm form(Person person, String office, List<String> roles) {
        return PersonForm.typed(
                person.fullName(), person.name(), office, roles, person.phone(), person.mail());
    }
}
