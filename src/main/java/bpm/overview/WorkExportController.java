package bpm.overview;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.paper.Table;
import bpm.paper.TakenAway;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The list of work to take away, just as it was searched and filtered. */
@Controller
class WorkExportController {

    private static final int EXPORT_MOST = 100_000;

    private final Works works;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    WorkExportController(Works works, Offices offices, Transactions transactions, Clock clock) {
        this.works = works;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/assignments.{type:xlsx|csv}")
    void table(
            Actor actor,
            Words t,
            FiscalYear year,
            @PathVariable String type,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        var table = table(actor, t, year, Asked.of(asked));
        TakenAway.send(table, "bpm-" + year, type, response);
    }

    private Table table(Actor actor, Words t, FiscalYear year, Asked asked) {
        var filter = asked.filter(actor, year, offices);
        var list = transactions.read(
                actor, () -> works.list(filter, LocalDate.now(clock), 0, EXPORT_MOST));
        return WorkTable.of(t, list, offices);
    }
}
