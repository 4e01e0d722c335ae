package bpm.budget.entering;

import bpm.access.Actor;
import bpm.budget.ledger.MoneyPlace;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of an activity at an office (ทะเบียนคุมงบประมาณของกิจกรรม). */
@Controller
class LedgerController {

    private final OpeningLedger opening;

    LedgerController(OpeningLedger opening) {
        this.opening = opening;
    }

    @GetMapping(MoneyPlaceArguments.MONEY)
    ModelAndView ledger(MoneyPlace place, @RequestParam(defaultValue = "1") int page, Actor actor) {
        int shown = Math.clamp(page, 1, 10_000);
        return new ModelAndView("budget/ledger")
                .addObject("ledger", opening.open(actor, place, shown - 1))
                .addObject("shown", shown)
                .addObject("size", OpeningLedger.PAGE);
    }
}
