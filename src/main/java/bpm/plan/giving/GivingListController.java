package bpm.plan.giving;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.plan.GivenLines;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** Which activities of the year have been given to how many offices (รายการมอบหมายกิจกรรม). */
@Controller
class GivingListController {

    private final GivablePlan plan;
    private final Transactions transactions;
    private final GivenLines lines;
    private final Offices offices;

    GivingListController(
            GivablePlan plan, Transactions transactions, GivenLines lines, Offices offices) {
        this.plan = plan;
        this.transactions = transactions;
        this.lines = lines;
        this.offices = offices;
    }

    @GetMapping("/plan/{number:2[4-6]\\d\\d}/giving")
    ModelAndView list(@PathVariable int number, Actor actor) {
        var year = new FiscalYear(number);
        return new ModelAndView(
                "plan/giving-list",
                Map.of(
                        "plan", plan.year(actor, year),
                        "counts", transactions.read(actor, () -> lines.counts(year)),
                        "below", offices.children(actor.office()).size(),
                        "mayGive", actor.is(Role.PLANNER)));
    }
}
