package bpm.access;

import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.access.token.TokenScopes;
import bpm.access.token.TypedToken;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** One's own tokens for the API: made, listed, revoked. */
@Controller
class MyKeysController {

    private final Transactions transactions;
    private final Tokens tokens;
    private final MakingToken making;

    MyKeysController(Transactions transactions, Tokens tokens, MakingToken making) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.making = making;
    }

    @GetMapping("/me/tokens")
    ModelAndView tokens(Actor actor) {
        return page(actor, TypedToken.FIRST, List.of());
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping("/me/tokens")
    ModelAndView make(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") List<String> scopes) {
        try {
            var number = days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0;
            var secret = making.make(actor, name, number, TokenScopes.of(scopes));
            var page = page(actor, TypedToken.FIRST, List.of()).addObject("made", secret.text());
            page.setStatus(HttpStatus.CREATED);
            return page;
        } catch (Problem problem) {
            var page = page(actor, new TypedToken(name, days, scopes), problem.errorsAt("name"));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/me/tokens/{id}/revocation")
    String revoke(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        making.revoke(actor, id);
        flash.addFlashAttribute("notice", t.s("เพิกถอนโทเคนแล้ว"));
        return "redirect:/me/tokens";
    }

    private ModelAndView page(Actor actor, TypedToken typed, List<FieldError> errors) {
        return new ModelAndView("access/tokens")
                .addObject("tokens", transactions.read(actor, () -> tokens.of(actor.id())))
                .addObject("made", "")
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
