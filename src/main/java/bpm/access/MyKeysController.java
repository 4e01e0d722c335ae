package bpm.access;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.token.TokenScopes;
import bpm.access.token.TypedToken;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** One's own ways in: sessions to be ended, tokens for the API. */
@Controller
class MyKeysController {

    private final Transactions transactions;
    private final Sessions sessions;
    private final Tokens tokens;
    private final MakingToken making;
    private final ApplicationEventPublisher events;

    MyKeysController(
            Transactions transactions,
            Sessions sessions,
            Tokens tokens,
            MakingToken making,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.tokens = tokens;
        this.making = making;
        this.events = events;
    }

    @PostMapping("/me/sessions/{handle}/ending")
    String end(Actor actor, Words t, @PathVariable String handle, RedirectAttributes flash) {
        int ended = end(actor, () -> sessions.end(actor.id(), handle) ? 1 : 0);
        flash.addFlashAttribute(
                "notice",
                ended > 0 ? t.s("สิ้นสุดการเข้าใช้นั้นแล้ว") : t.s("การเข้าใช้นั้นสิ้นสุดไปแล้ว"));
        return "redirect:/me";
    }

    @PostMapping("/me/sessions/ending")
    String endOthers(Actor actor, Words t, HttpServletRequest request, RedirectAttributes flash) {
        var here = request.getSession().getId();
        int ended = end(actor, () -> sessions.endAllBut(actor.id(), here));
        flash.addFlashAttribute(
                "notice", t.s("สิ้นสุดการเข้าใช้จากอุปกรณ์อื่น {0} รายการแล้ว", ended));
        return "redirect:/me";
    }

    @GetMapping("/me/tokens")
    ModelAndView tokens(Actor actor) {
        return page(actor, TypedToken.FIRST, List.of());
    }

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

    private int end(Actor actor, IntSupplier ending) {
        return transactions.write(actor, () -> {
            int ended = ending.getAsInt();
            events.publishEvent(new AccountTouched(
                    actor,
                    actor.office(),
                    actor.id(),
                    "access.sessions-ended",
                    Map.of("sessions", ended)));
            return ended;
        });
    }

    private ModelAndView page(Actor actor, TypedToken typed, List<FieldError> errors) {
        return new ModelAndView("access/tokens")
                .addObject("tokens", transactions.read(actor, () -> tokens.of(actor.id())))
                .addObject("made", "")
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
