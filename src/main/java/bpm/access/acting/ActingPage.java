package bpm.access.acting;

import bpm.access.Actor;
import bpm.access.Colleagues;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.FieldError;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The page of who acts for whom (หน้ารักษาการแทน): a people admin sees the whole office. */
@Component
class ActingPage {

    private final Transactions transactions;
    private final Actings actings;
    private final Colleagues colleagues;
    private final Clock clock;

    ActingPage(Transactions transactions, Actings actings, Colleagues colleagues, Clock clock) {
        this.transactions = transactions;
        this.actings = actings;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    ModelAndView of(Actor actor, TypedActing typed, List<FieldError> errors) {
        boolean looksAfter = actor.is(Role.PEOPLE_ADMIN);
        return transactions.read(
                actor,
                () -> new ModelAndView("access/acting/acting")
                        .addObject("actings", actings.of(actor, looksAfter))
                        .addObject("colleagues", colleagues.of(actor.office()))
                        .addObject("looksAfter", looksAfter)
                        .addObject("today", LocalDate.now(clock))
                        .addObject("typed", typed)
                        .addObject("errors", errors));
    }
}
