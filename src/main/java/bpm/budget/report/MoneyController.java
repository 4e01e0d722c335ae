package bpm.budget.report;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.paper.TakenAway;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.Optional;

/** Money of the year (งบประมาณ): what the office and those below it have, and what became of it. */
@Controller
class MoneyController {

    private final MoneyYears years;

    MoneyController(MoneyYears years) {
        this.years = years;
    }

    @GetMapping("/money")
    ModelAndView year(
            Actor actor, FiscalYear year, @RequestParam Optional<String> office, Words t) {
        return new ModelAndView("budget/year")
                .addObject("money", years.of(actor, chosen(actor, office), year, t));
    }

    @GetMapping("/money.{type:xlsx|csv}")
    void table(
            Actor actor,
            FiscalYear year,
            @RequestParam Optional<String> office,
            @RequestParam(defaultValue = "activities") String by,
            @PathVariable String type,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var money = years.of(actor, chosen(actor, office), year, t);
        var name = "money-" + year + "-" + money.office().code();
        TakenAway.send(MoneyTable.of(t, money, by), name, type, response);
    }

    private static OfficeCode chosen(Actor actor, Optional<String> office) {
        return office.map(code -> {
                    if (!OfficeCode.isCode(code)) {
                        throw Problem.notFound();
                    }
                    return new OfficeCode(code);
                })
                .orElse(actor.office());
    }
}
