package bpm.access.provider;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.access.provider.Refusal.NotIn;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account at the provider: which is linked, linking it, ending that. */
@Controller
class MyProviderController {

    static final String ADDRESS = "/me/provider";

    private final ProviderRoad road;
    private final ProviderLinks links;
    private final LinkingProvider linking;
    private final Transactions transactions;

    MyProviderController(
            ProviderRoad road,
            ProviderLinks links,
            LinkingProvider linking,
            Transactions transactions) {
        this.road = road;
        this.links = links;
        this.linking = linking;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    ModelAndView mine(Actor actor) {
        return page(actor, road.provider());
    }

    /** A page with a link to the provider: the content policy lets no form lead to another house. */
    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS)
    ModelAndView link(Actor actor, Words t, HttpServletRequest request) {
        var provider = road.provider();
        try {
            return new ModelAndView("access/provider/going")
                    .addObject("provider", provider)
                    .addObject("address", road.out(provider, true, request));
        } catch (NotIn refused) {
            var why = refused.refusal();
            var page = page(actor, provider)
                    .addObject("refused", t.s(why.sentence(), provider.name(t)));
            page.setStatus(HttpStatusCode.valueOf(why.status()));
            return page;
        }
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS + "/unlinking")
    String unlink(Actor actor, Words t, RedirectAttributes flash) {
        var provider = road.provider();
        linking.unlink(actor, provider);
        flash.addFlashAttribute("notice", t.s("เลิกผูกกับ {0} แล้ว", provider.name(t)));
        return "redirect:" + ADDRESS;
    }

    private ModelAndView page(Actor actor, Provider provider) {
        return new ModelAndView("access/provider/mine")
                .addObject("provider", provider)
                .addObject(
                        "link",
                        transactions.read(actor, () -> links.of(actor.id(), provider.issuer())));
    }
}
