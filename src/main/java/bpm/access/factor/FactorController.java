package bpm.access.factor;

import bpm.access.Actor;
import bpm.access.Door;
import bpm.access.Transactions;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.paper.Qr;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** One's own second factor: turned on with the telephone at hand, its recovery codes, turned off. */
@Controller
class FactorController {

    static final String ADDRESS = "/me/factor";

    private final Transactions transactions;
    private final Factors factors;
    private final Demands demands;
    private final ChangingFactor changing;

    FactorController(
            Transactions transactions, Factors factors, Demands demands, ChangingFactor changing) {
        this.transactions = transactions;
        this.factors = factors;
        this.demands = demands;
        this.changing = changing;
    }

    @GetMapping(ADDRESS)
    ModelAndView factor(Actor actor) {
        return page(actor, List.of());
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS)
    String begin(Actor actor, HttpServletRequest request) {
        demands.refuseByPasswordAlone(actor, request.getSession());
        changing.begin(actor);
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/confirmation")
    ModelAndView confirm(
            Actor actor, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        try {
            var codes = changing.confirm(actor, code);
            request.getSession().removeAttribute(Door.FACTOR_MISSING);
            return codes(codes, true);
        } catch (Problem problem) {
            return again(actor, problem, "code");
        }
    }

    /** The code is the proof: another would use it up. New ones stand in the answer, and are kept nowhere. */
    @PostMapping(ADDRESS + "/codes")
    ModelAndView renew(Actor actor, @RequestParam(defaultValue = "") String code) {
        try {
            return codes(changing.renew(actor, code), false);
        } catch (Problem problem) {
            return again(actor, problem, "code");
        }
    }

    @PostMapping(ADDRESS + "/ending")
    ModelAndView end(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(name = "off-code", defaultValue = "") String code,
            RedirectAttributes flash) {
        try {
            changing.end(actor, current, code);
            flash.addFlashAttribute("notice", t.s("ปิดการยืนยันตัวตนสองชั้นแล้ว"));
            return new ModelAndView("redirect:/me");
        } catch (Problem problem) {
            return again(actor, problem, "current");
        }
    }

    private static ModelAndView codes(List<String> codes, boolean isNew) {
        return new ModelAndView("access/factor/codes")
                .addObject("codes", codes)
                .addObject("isNew", isNew);
    }

    private ModelAndView again(Actor actor, Problem problem, String field) {
        var page = page(actor, problem.errorsAt(field));
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page;
    }

    private ModelAndView page(Actor actor, List<FieldError> errors) {
        var factor = transactions.read(actor, () -> factors.find(actor.id()));
        return new ModelAndView("access/factor/factor")
                .addObject("factor", factor.map(found -> found.shown(actor.name())))
                .addObject(
                        "picture",
                        factor.filter(found -> !found.isOn())
                                .map(found -> Qr.of(found.address(actor.name())).svg())
                                .orElse(""))
                .addObject("isDemanded", demands.isMissing(actor))
                .addObject("errors", errors);
    }
}
