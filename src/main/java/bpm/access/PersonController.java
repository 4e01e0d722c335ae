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

/** One person's account, as a people admin looks after it. */
@Controller
@FreshProof(Deed.PEOPLE)
class PersonController {

    private final Transactions transactions;
    private final Accounts accounts;
    private final ChangingPerson changing;
    private final Offices offices;

    PersonController(
            Transactions transactions,
            Accounts accounts,
            ChangingPerson changing,
            Offices offices) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.changing = changing;
        this.offices = offices;
    }

    @GetMapping("/people/{id}")
    ModelAndView person(Actor actor, @PathVariable long id) {
        var person = find(actor, id);
        return page(person, PersonForm.of(person), List.of());
    }

    @PostMapping("/people/{id}")
    ModelAndView change(
            Actor actor,
            Words t,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes flash) {
        var person = find(actor, id);
        var form = PersonForm.typed(
                fullName, person.name(), person.office().value(), roles, phone, mail);
        try {
            changing.change(actor, id, version, form, sure);
            return back(id, flash, t.s("บันทึกบัญชีของ {0} แล้ว", form.fullName()));
        } catch (Problem problem) {
            return again(find(actor, id), form, problem);
        }
    }

    @PostMapping("/people/{id}/closing")
    ModelAndView close(
            Actor actor,
            Words t,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes flash) {
        var person = find(actor, id);
        try {
            changing.close(actor, id, sure);
            return back(id, flash, t.s("ปิดบัญชีของ {0} แล้ว", person.fullName()));
        } catch (Problem problem) {
            return again(person, PersonForm.of(person), problem);
        }
    }

    @PostMapping("/people/{id}/reopening")
    ModelAndView reopen(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        changing.reopen(actor, id);
        return back(id, flash, t.s("เปิดบัญชีอีกครั้งแล้ว กรุณาออกลิงก์ให้เจ้าตัวตั้งรหัสผ่าน"));
    }

    private Person find(Actor actor, long id) {
        actor.require(Role.PEOPLE_ADMIN);
        return transactions.read(actor, () -> accounts.get(id));
    }

    private static ModelAndView back(long id, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/people/" + id);
    }

    private ModelAndView again(Person person, PersonForm form, Problem problem) {
        boolean stale = problem.kind() == Problem.Kind.STALE;
        var page = page(person, form, problem.errorsAt(stale ? "two" : "fullName"))
                .addObject("stale", stale);
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page;
    }

    private ModelAndView page(Person person, PersonForm form, List<FieldError> errors) {
        return new ModelAndView("access/person")
                .addObject("person", person)
                .addObject("office", offices.get(person.office()))
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
