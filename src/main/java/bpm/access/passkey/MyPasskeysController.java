package bpm.access.passkey;

import bpm.access.Actor;
import bpm.access.Door;
import bpm.access.factor.Demands;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** One's own passkeys: named, made by the device, listed, removed. */
@Controller
class MyPasskeysController {

    private static final String ADDRESS = "/me/passkeys";

    private final KeepingPasskeys keeping;
    private final Demands demands;

    MyPasskeysController(KeepingPasskeys keeping, Demands demands) {
        this.keeping = keeping;
        this.demands = demands;
    }

    static boolean isSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Actor;
    }

    @GetMapping(ADDRESS)
    ModelAndView mine(Actor actor, HttpServletRequest request) {
        return page(actor, "", List.of(), request);
    }

    /** The name is right, and who sits there too: the page on which the device makes the passkey. */
    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS)
    ModelAndView begin(
            Actor actor, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        demands.refuseByPasswordAlone(actor, request.getSession());
        try {
            var named = keeping.named(actor, name);
            var options = keeping.options(actor, Challenge.ADDING.fresh(request));
            return new ModelAndView("access/passkey/adding")
                    .addObject("name", named)
                    .addObject("options", Spoken.said(options));
        } catch (Problem problem) {
            return again(actor, name, problem, request);
        }
    }

    /** Without a challenge, which only the step before gives, nothing is added. */
    @PostMapping(ADDRESS + "/addition")
    ModelAndView add(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String answer,
            RedirectAttributes flash,
            HttpServletRequest request) {
        try {
            var challenge = Challenge.ADDING.taken(request).orElseThrow(Spoken::wrong);
            keeping.add(actor, keeping.named(actor, name), challenge, answer);
        } catch (Problem problem) {
            return again(actor, name, problem, request);
        }
        request.getSession().removeAttribute(Door.FACTOR_MISSING);
        flash.addFlashAttribute("notice", t.s("เพิ่มพาสคีย์แล้ว ครั้งต่อไปเข้าด้วยพาสคีย์ได้เลย"));
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS + "/{id}/removal")
    String remove(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        keeping.remove(actor, id);
        flash.addFlashAttribute("notice", t.s("นำพาสคีย์ออกแล้ว"));
        return "redirect:" + ADDRESS;
    }

    private ModelAndView again(
            Actor actor, String name, Problem problem, HttpServletRequest request) {
        var page = page(actor, name, problem.errorsAt("name"), request);
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page;
    }

    private ModelAndView page(
            Actor actor, String name, List<FieldError> errors, HttpServletRequest request) {
        return new ModelAndView("access/passkey/mine")
                .addObject("passkeys", keeping.mine(actor))
                .addObject("name", name)
                .addObject(
                        "isDemanded",
                        request.getSession().getAttribute(Door.FACTOR_MISSING) != null)
                .addObject("errors", errors);
    }
}
