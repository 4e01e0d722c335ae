package bpm.overview;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.overview.money.ActivityMoneys;
import bpm.plan.ActivityKey;
import bpm.plan.Deadlines;
import bpm.plan.NamingResponsible;
import bpm.plan.extending.ExtendingDueDates;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The one page of an activity at an office, from which everything about it is reached. */
@Controller
class ActivityController {

    private final ActivityPages pages;
    private final NamingResponsible naming;
    private final Deadlines deadlines;
    private final ActivityMoneys moneys;
    private final Clock clock;

    ActivityController(
            ActivityPages pages,
            NamingResponsible naming,
            Deadlines deadlines,
            ActivityMoneys moneys,
            Clock clock) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.naming = naming;
        this.moneys = moneys;
        this.clock = clock;
    }

    @GetMapping("/assignments/{activity}/{office}")
    ModelAndView activity(Actor actor, @PathVariable String activity, @PathVariable String office) {
        var key = ActivityKey.parse(activity).orElseThrow(Problem::notFound);
        if (!OfficeCode.isCode(office) || !actor.sees(new OfficeCode(office))) {
            throw Problem.notFound();
        }
        var code = new OfficeCode(office);
        boolean mayName = NamingResponsible.may(actor, code);
        return new ModelAndView(
                        "overview/activity", pages.of(actor, key, code, LocalDate.now(clock)))
                .addObject("money", moneys.of(actor, key, code))
                .addObject("months", moneys.months(actor, key, code))
                .addObject("deadline", deadlines.of(actor, key, code))
                .addObject("mayExtend", ExtendingDueDates.may(actor))
                .addObject("mayName", mayName)
                .addObject("colleagues", mayName ? naming.choices(actor, code) : List.of());
    }
}
