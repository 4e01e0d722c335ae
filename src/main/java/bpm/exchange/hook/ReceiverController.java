package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** One receiver: what it was sent and answered, and what may be done with it. */
@Controller
@RequestMapping("/exchange/receivers/{id:\\d{1,18}}")
class ReceiverController {

    private static final int PAGE = 50;

    private final Receivers receivers;
    private final Deliveries deliveries;
    private final KeepingReceiver keeping;
    private final Transactions transactions;

    ReceiverController(
            Receivers receivers,
            Deliveries deliveries,
            KeepingReceiver keeping,
            Transactions transactions) {
        this.receivers = receivers;
        this.deliveries = deliveries;
        this.keeping = keeping;
        this.transactions = transactions;
    }

    @GetMapping
    ModelAndView show(
            Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") int page) {
        var receiver = find(actor, id);
        return page(
                actor,
                receiver,
                Math.clamp(page, 0, 10_000),
                TypedReceiver.of(receiver),
                List.of());
    }

    @PostMapping
    ModelAndView change(
            Actor actor,
            Words t,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") List<String> events,
            RedirectAttributes flash) {
        var receiver = find(actor, id);
        var typed = new TypedReceiver(name, url, events);
        try {
            keeping.change(actor, id, typed);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var page = page(actor, receiver, 0, typed, problem.errors());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        flash.addFlashAttribute("notice", t.s("บันทึกผู้รับแล้ว"));
        return new ModelAndView("redirect:" + receiver.path());
    }

    private Receiver find(Actor actor, long id) {
        KeepingReceiver.require(actor);
        return transactions
                .read(actor, () -> receivers.find(id))
                .filter(one -> one.office().equals(actor.office()))
                .orElseThrow(Problem::notFound);
    }

    private ModelAndView page(
            Actor actor,
            Receiver receiver,
            int page,
            TypedReceiver typed,
            List<FieldError> errors) {
        var list =
                transactions.read(actor, () -> deliveries.of(receiver.id(), page * PAGE, PAGE + 1));
        return new ModelAndView("exchange/receiver")
                .addObject("receiver", receiver)
                .addObject("deliveries", list.stream().limit(PAGE).toList())
                .addObject("number", page)
                .addObject("more", list.size() > PAGE)
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
