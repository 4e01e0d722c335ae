package bpm.province;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which overviews there are: a province's own of the year, or the nation's by activity and province. */
@Controller
class OverviewListController {

    private final OverviewLines lines;
    private final Offices offices;
    private final Plans plans;
    private final Transactions transactions;

    OverviewListController(
            OverviewLines lines, Offices offices, Plans plans, Transactions transactions) {
        this.lines = lines;
        this.offices = offices;
        this.plans = plans;
        this.transactions = transactions;
    }

    @GetMapping("/overview")
    ModelAndView list(
            Actor actor, FiscalYear year, @RequestParam(defaultValue = "") String office) {
        if (office.isEmpty() && actor.office().isDepartment()) {
            return new ModelAndView("province/nation")
                    .addObject("lines", transactions.read(actor, () -> lines.of(year)));
        }
        var province = province(actor, office);
        return new ModelAndView("province/list")
                .addObject("office", offices.get(province))
                .addObject("lines", transactions.read(actor, () -> lines.of(province, year)));
    }

    /** Every province's overview of one activity. */
    @GetMapping("/overview/{activity}")
    ModelAndView activity(Actor actor, @PathVariable String activity) {
        if (!actor.office().isDepartment()) {
            throw Problem.notFound();
        }
        var key = ActivityKey.parse(activity).orElseThrow(Problem::notFound);
        return transactions.read(
                actor,
                () -> new ModelAndView("province/activity")
                        .addObject("activity", plans.activity(key))
                        .addObject("offices", offices)
                        .addObject("lines", lines.of(activity, key.year())));
    }

    private static OfficeCode province(Actor actor, String asked) {
        if (asked.isEmpty()) {
            return only(actor.office());
        }
        if (!OfficeCode.isCode(asked) || !actor.sees(new OfficeCode(asked))) {
            throw Problem.notFound();
        }
        return only(new OfficeCode(asked));
    }

    private static OfficeCode only(OfficeCode office) {
        if (!office.isProvince()) {
            throw Problem.notFound();
        }
        return office;
    }
}
