package bpm.budget.entering;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.ledger.MoneyPlace;
import bpm.document.HandingOver;
import bpm.document.Wording;
import bpm.paper.TakenAway;
import bpm.paper.printing.Ending;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.Map;

/** The whole ledger to print, or to take away as XLSX or CSV. */
@Controller
class LedgerPaperController {

    private final OpeningLedger opening;
    private final LedgerPapers papers;
    private final LedgerPaper ledger;
    private final HandingOver handing;
    private final Transactions transactions;

    LedgerPaperController(
            OpeningLedger opening,
            LedgerPapers papers,
            LedgerPaper ledger,
            HandingOver handing,
            Transactions transactions) {
        this.opening = opening;
        this.papers = papers;
        this.ledger = ledger;
        this.handing = handing;
        this.transactions = transactions;
    }

    @GetMapping(MoneyPlaceArguments.MONEY + "/paper")
    ModelAndView paper(MoneyPlace place, Actor actor) {
        return new ModelAndView("budget/paper")
                .addObject("ledger", opening.open(actor, place, 0, 1))
                .addObject("lines", transactions.read(actor, () -> papers.lines(place)));
    }

    /** The official paper: of an activity as of a project, which has no list of papers of its own. */
    @GetMapping(MoneyPlaceArguments.MONEY + ".{ending:pdf|docx}")
    void document(
            MoneyPlace place,
            @PathVariable String ending,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var words = Wording.of(asked, t).words();
        var document = transactions.read(actor, () -> ledger.document(actor, place, words));
        var as = Ending.of(ending).orElseThrow(Problem::notFound);
        handing.give(document, as, "ledger-" + place.purpose() + "-" + place.office(), response);
    }

    @GetMapping(MoneyPlaceArguments.MONEY + ".{type:xlsx|csv}")
    void table(
            MoneyPlace place,
            @PathVariable String type,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        opening.open(actor, place, 0, 1); // out of scope is not found
        var table = transactions.read(actor, () -> papers.table(t, place));
        TakenAway.send(table, "money-" + place.purpose() + "-" + place.office(), type, response);
    }
}
