package bpm.access.provider;

import bpm.access.Actor;
import bpm.access.factor.Entering;
import bpm.access.password.Guesses;
import bpm.access.provider.Refusal.NotIn;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;

/** The door by the provider: out to it, and back with its answer. */
@Controller
class ProviderDoorController {

    private static final String ADDRESS = "/sign-in/provider";

    private final ProviderRoad road;
    private final SigningInByProvider finding;
    private final LinkingProvider linking;
    private final Guesses guesses;
    private final Entering entering;
    private final RefusedPages pages;

    ProviderDoorController(
            ProviderRoad road,
            SigningInByProvider finding,
            LinkingProvider linking,
            Guesses guesses,
            Entering entering,
            RefusedPages pages) {
        this.road = road;
        this.finding = finding;
        this.linking = linking;
        this.guesses = guesses;
        this.entering = entering;
        this.pages = pages;
    }

    /** Who comes by an old bookmark finds the button; nobody is sent out without pressing it. */
    @GetMapping(ADDRESS)
    String door() {
        road.provider();
        return "redirect:/sign-in";
    }

    /**
     * A page that goes on to the provider by itself: the content policy lets no form lead to another
     * house, not even by a redirect.
     */
    @PostMapping(ADDRESS)
    ModelAndView out(Words t, HttpServletRequest request, HttpServletResponse response) {
        var provider = road.provider();
        try {
            guesses.refuseTooMany(request.getRemoteAddr());
            var address = road.out(provider, false, request);
            response.setHeader("Refresh", "0; url=" + address);
            return new ModelAndView("access/provider/leaving")
                    .addObject("name", provider.name(t))
                    .addObject("address", address);
        } catch (NotIn refused) {
            return pages.refused(provider.name(t), refused, request);
        } catch (Problem tooMany) {
            return RefusedPages.door(tooMany.errorsAt("name"), tooMany.kind().status());
        }
    }

    @GetMapping(Discovery.RETURN)
    ModelAndView back(
            @RequestParam Map<String, String> answer,
            Words t,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var provider = road.provider();
        try {
            guesses.refuseTooMany(request.getRemoteAddr());
            var back = road.back(provider, answer, request);
            if (back.linking()) {
                return linked(provider.name(t), back.known(), t, flash);
            }
            var actor = finding.find(provider, back.known());
            return back.known().isStrong()
                    ? entering.enter(actor, "provider", back.known().provedAt(), request, response)
                    : entering.askCode(
                            actor, "provider", back.known().provedAt(), request, response);
        } catch (NotIn refused) {
            return ProviderRoad.signedIn().isPresent()
                    ? pages.notLinked(provider.name(t), refused, t, flash)
                    : pages.refused(provider.name(t), refused, request);
        } catch (Problem tooMany) {
            return RefusedPages.door(tooMany.errorsAt("name"), tooMany.kind().status());
        }
    }

    /** The answer that a signed-in person went for; a page of theirs says how it went. */
    private ModelAndView linked(String name, Known known, Words t, RedirectAttributes flash) {
        Actor actor = ProviderRoad.signedIn().orElseThrow(() -> Refusal.UNASKED.as(""));
        linking.link(actor, known);
        flash.addFlashAttribute(
                "notice", t.s("ผูกกับ {0} แล้ว", name + " (" + known.shown() + ")"));
        return new ModelAndView("redirect:" + MyProviderController.ADDRESS);
    }
}
