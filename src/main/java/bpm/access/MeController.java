package bpm.access;

import bpm.access.ChoosingPassword.Typed;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** One's own account: profile, password, open sessions. */
@Controller
class MeController {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ChangingOwn changing;
    private final Offices offices;
    private final Door door;

    MeController(
            Transactions transactions,
            Accounts accounts,
            Sessions sessions,
            ChangingOwn changing,
            Offices offices,
            Door door) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.changing = changing;
        this.offices = offices;
        this.door = door;
    }

    @GetMapping("/me")
    ModelAndView me(Actor actor, HttpServletRequest request) {
        return page(me(actor), List.of(), request);
    }

    @PostMapping("/me")
    ModelAndView profile(
            Actor actor,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "th") String language,
            @RequestParam(defaultValue = "arabic") String digits,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var words = new Words(language.equals("en"), digits.equals("thai"));
        var typed = me(actor).with(PersonForm.phone(phone), mail.strip(), words);
        try {
            changing.profile(actor, typed.phone(), typed.mail(), words);
        } catch (Problem problem) {
            return again(typed, problem, "phone", request);
        }
        door.speak(words, request, response);
        flash.addFlashAttribute("notice", words.s("บันทึกข้อมูลของท่านแล้ว"));
        return new ModelAndView("redirect:/me");
    }

    @PostMapping("/me/password")
    ModelAndView password(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            RedirectAttributes flash,
            HttpServletRequest request) {
        try {
            changing.password(actor, current, new Typed(password, again), here(request));
        } catch (Problem problem) {
            return again(me(actor), problem, "current", request);
        }
        flash.addFlashAttribute(
                "notice", t.s("เปลี่ยนรหัสผ่านแล้ว อุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว"));
        return new ModelAndView("redirect:/me");
    }

    private Person me(Actor actor) {
        return transactions.read(actor, () -> accounts.get(actor.id()));
    }

    private static String here(HttpServletRequest request) {
        return request.getSession().getId();
    }

    private ModelAndView again(
            Person typed, Problem problem, String field, HttpServletRequest request) {
        var page = page(typed, problem.errorsAt(field), request);
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page;
    }

    private ModelAndView page(Person person, List<FieldError> errors, HttpServletRequest request) {
        return new ModelAndView("access/me")
                .addObject("person", person)
                .addObject("office", offices.get(person.office()))
                .addObject("sessions", sessions.of(person.id(), here(request)))
                .addObject("errors", errors);
    }
}
