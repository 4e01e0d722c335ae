package bpm.access.session;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.Sessions;
import bpm.access.Transactions;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;
import java.util.function.IntSupplier;

/** One's own sessions, as the page of one's account lists them: ended one by one, or all others at once. */
@Controller
class MySessionsController {

    private final Transactions transactions;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    MySessionsController(
            Transactions transactions, Sessions sessions, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.sessions = sessions;
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
}
