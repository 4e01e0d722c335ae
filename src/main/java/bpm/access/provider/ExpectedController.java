package bpm.access.provider;

import bpm.access.Accounts;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
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
import java.util.Optional;

/** What a people admin writes down of somebody's account at the provider. */
@Controller
class ExpectedController {

    private static final String ADDRESS = "/people/{id}/provider";

    private final ProviderRoad road;
    private final Accounts accounts;
    private final ProviderLinks links;
    private final ExpectingPerson expecting;
    private final Transactions transactions;

    ExpectedController(
            ProviderRoad road,
            Accounts accounts,
            ProviderLinks links,
            ExpectingPerson expecting,
            Transactions transactions) {
        this.road = road;
        this.accounts = accounts;
        this.links = links;
        this.expecting = expecting;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    ModelAndView person(Actor actor, @PathVariable long id) {
        return page(actor, id, Optional.empty(), List.of());
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS)
    ModelAndView expect(
            Actor actor,
            Words t,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String claim,
            RedirectAttributes flash) {
        try {
            expecting.expect(actor, id, road.provider(), claim);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var page = page(actor, id, Optional.of(claim), problem.errorsAt("claim"));
            page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
            return page;
        }
        flash.addFlashAttribute("notice", t.s("บันทึกแล้ว"));
        return new ModelAndView("redirect:/people/" + id + "/provider");
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping(ADDRESS + "/unlinking")
    String unlink(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        var provider = road.provider();
        expecting.unlink(actor, id, provider);
        flash.addFlashAttribute("notice", t.s("เลิกผูกกับ {0} แล้ว", provider.name(t)));
        return "redirect:/people/" + id + "/provider";
    }

    private ModelAndView page(
            Actor actor, long id, Optional<String> typed, List<FieldError> errors) {
        actor.require(Role.PEOPLE_ADMIN);
        var provider = road.provider();
        return transactions.read(
                actor,
                () -> new ModelAndView("access/provider/expected")
                        .addObject("person", accounts.get(id))
                        .addObject("provider", provider)
                        .addObject("link", links.of(id, provider.issuer()))
                        .addObject("claim", typed.or(() -> links.expected(id)).orElse(""))
                        .addObject("errors", errors));
    }
}
