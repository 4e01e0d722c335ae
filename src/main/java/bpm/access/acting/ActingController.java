package bpm.access.acting;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who acts for whom: given, taken back, begun and ended. */
@Controller
class ActingController {

    private static final String ADDRESS = "/me/acting";

    private final ActingPage page;
    private final GivingActing giving;
    private final ActingFor acting;
    private final Clock clock;

    ActingController(ActingPage page, GivingActing giving, ActingFor acting, Clock clock) {
        this.page = page;
        this.giving = giving;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView all(Actor actor, Words t) {
        var today = t.date(LocalDate.now(clock));
        var first = new TypedActing("", Long.toString(actor.id()), today, "", "");
        return page.of(actor, first, List.of());
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS)
    ModelAndView give(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String instead,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var whose = instead.isEmpty() || !actor.is(Role.PEOPLE_ADMIN)
                ? Long.toString(actor.id())
                : instead;
        var typed = TypedActing.tidy(person, whose, from, until, reason);
        try {
            giving.give(actor, typed);
        } catch (Problem problem) {
            if (problem.errors().isEmpty()) {
                throw problem;
            }
            var again = page.of(actor, typed, problem.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        flash.addFlashAttribute("notice", t.s("มอบให้รักษาการแทนแล้ว ระบบแจ้งเพื่อนร่วมงานแล้ว"));
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @PostMapping(ADDRESS + "/{id}/revocation")
    String revoke(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        giving.revoke(actor, id);
        flash.addFlashAttribute("notice", t.s("ยกเลิกการรักษาการแทนแล้ว มีผลทันที"));
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/{id}/beginning")
    String begin(Actor actor, @PathVariable long id, HttpServletRequest request) {
        acting.begin(actor, id);
        request.getSession().setAttribute(ActingFor.SESSION, id);
        return "redirect:/";
    }

    @PostMapping(ADDRESS + "/ending")
    String end(Actor actor, Words t, HttpServletRequest request, RedirectAttributes flash) {
        acting.end(actor);
        request.getSession().removeAttribute(ActingFor.SESSION);
        flash.addFlashAttribute("notice", t.s("เลิกปฏิบัติงานแทนแล้ว"));
        return "redirect:/";
    }
}
