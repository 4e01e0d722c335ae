package bpm.years.keeping;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.paper.TakenAway;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;

/** The report of what was deleted, and of what no deletion reaches, to take away. */
@Controller
class PurgeReportController {

    private final KeepingAnswers keeping;
    private final PurgingAnswers purging;
    private final PurgedAnswers purged;
    private final Transactions transactions;

    PurgeReportController(
            KeepingAnswers keeping,
            PurgingAnswers purging,
            PurgedAnswers purged,
            Transactions transactions) {
        this.keeping = keeping;
        this.purging = purging;
        this.purged = purged;
        this.transactions = transactions;
    }

    @GetMapping("/years/answers.{ending:xlsx|csv}")
    void report(@PathVariable String ending, Actor actor, Words t, HttpServletResponse response)
            throws IOException {
        KeepingAnswers.refuseUnless(actor);
        var away = purging.away(keeping.before());
        var rounds = transactions.read(actor, purged::all);
        TakenAway.send(WritingPurge.table(rounds, away, t), "purged-answers", ending, response);
    }
}
