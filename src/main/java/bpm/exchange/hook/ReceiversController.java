package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The receivers of one's office, and a form for one more. */
@Controller
class ReceiversController {

    private final Receivers receivers;
    private final KeepingReceiver keeping;
    private final Transactions transactions;

    ReceiversController(Receivers receivers, KeepingReceiver keeping, Transactions transactions) {
        this.receivers = receivers;
        this.keeping = keeping;
        this.transactions = transactions;
    }

    @GetMapping("/exchange/receivers")
    ModelAndView list(Actor actor) {
        KeepingReceiver.require(actor);
        return page(actor, TypedReceiver.EMPTY, List.of());
    }

    @PostMapping("/exchange/receivers")
    ModelAndView add(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") List<String> events) {
        var typed = new TypedReceiver(name, url, events);
        try {
            var added = keeping.add(actor, typed);
            var page =
                    page(actor, TypedReceiver.EMPTY, List.of()).addObject("secret", added.secret());
            page.setStatus(HttpStatus.CREATED);
            return page;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var page = page(actor, typed, problem.errors());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(Actor actor, TypedReceiver typed, List<FieldError> errors) {
        return new ModelAndView("exchange/receivers")
                .addObject(
                        "receivers", transactions.read(actor, () -> receivers.of(actor.office())))
                .addObject("typed", typed)
                .addObject("secret", "")
                .addObject("errors", errors);
    }
}
