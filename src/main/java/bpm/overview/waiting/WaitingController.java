package bpm.overview.waiting;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All filings that wait for the person's office, of every kind: searched, filtered, paged, chosen. */
@Controller
class WaitingController {

    private static final int PAGE = 50;

    private final FilingLines filings;
    private final Offices offices;
    private final Transactions transactions;

    WaitingController(FilingLines filings, Offices offices, Transactions transactions) {
        this.filings = filings;
        this.offices = offices;
        this.transactions = transactions;
    }

    @GetMapping("/waiting")
    ModelAndView waiting(Actor actor, FiscalYear year, @RequestParam Map<String, String> asked) {
        if (actor.office().isDistrict()) {
            throw Problem.notFound(); // no office files to a district
        }
        var wanted = WaitingAsked.of(asked);
        var filter = wanted.filter(actor, year, offices);
        return transactions.read(actor, () -> {
            var waiting = filings.waitingFor(filter, wanted.page() * PAGE, PAGE);
            return new ModelAndView(
                    "overview/waiting/list",
                    Map.of(
                            "asked",
                            wanted,
                            "waiting",
                            waiting,
                            "counts",
                            filings.countsFor(actor.office(), year),
                            "names",
                            names(waiting.lines()),
                            "pages",
                            (waiting.inAll() + PAGE - 1) / PAGE));
        });
    }

    private Map<OfficeCode, Office> names(List<FilingLine> lines) {
        var names = new HashMap<OfficeCode, Office>();
        lines.forEach(line -> names.computeIfAbsent(line.office(), offices::get));
        return names;
    }
}
