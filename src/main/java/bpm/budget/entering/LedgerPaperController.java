package bpm.budget.entering;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.TakenTable;
import bpm.budget.ledger.MoneyPlace;
import bpm.shared.Words;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** The whole ledger to print, or to take away as XLSX or CSV. */
@Controller
class LedgerPaperController {

    private final OpeningLedger opening;
    private final LedgerPapers papers;
    private final Transactions transactions;

    LedgerPaperController(OpeningLedger opening, LedgerPapers papers, Transactions transactions) {
        this.opening = opening;
        this.papers = papers;
        this.transactions = transactions;
    }

    @GetMapping(MoneyPlaceArguments.MONEY + "/paper")
    ModelAndView paper(MoneyPlace place, Actor actor) {
        return new ModelAndView("budget/paper")
                .addObject("ledger", opening.open(actor, place, 0, 1))
                .addObject("lines", transactions.read(actor, () -> papers.lines(place)));
    }

    @GetMapping(MoneyPlaceArguments.MONEY + ".{type:xlsx|csv}")
    ResponseEntity<byte[]> table(MoneyPlace place, @PathVariable String type, Actor actor, Words t)
            throws IOException {
        opening.open(actor, place, 0, 1); // out of scope is not found
        var table = transactions.read(actor, () -> papers.table(t, place));
        var name = "money-" + place.purpose() + "-" + place.office() + "." + type;
        return TakenTable.answer(table, name);
    }
}
