package bpm.survey.slip;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.paper.Qr;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.survey.round.RoundFrame;
import bpm.survey.round.RoundPlace;
import bpm.survey.round.Rounds;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Gathers what the pages of slips show, for whoever keeps the round. */
@Component
class SlipPages {

    private final Transactions transactions;
    private final Rounds rounds;
    private final RoundSlips slips;
    private final RoundFrame frame;

    SlipPages(Transactions transactions, Rounds rounds, RoundSlips slips, RoundFrame frame) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.slips = slips;
        this.frame = frame;
    }

    ModelAndView list(Actor actor, long id, String typed, List<FieldError> errors) {
        return transactions.read(actor, () -> {
            var round = MakingSlips.found(rounds, actor, id);
            var page = frame.page("survey/slips", RoundPlace.of(round))
                    .addObject("round", round)
                    .addObject("batches", slips.batches(round))
                    .addObject("typed", typed)
                    .addObject("errors", errors);
            if (!errors.isEmpty()) {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return page;
        });
    }

    /** The sheets of a batch for paper; one without a slip left to be used is not found. */
    ModelAndView sheet(Actor actor, long id, int batch) {
        return transactions.read(actor, () -> {
            var round = MakingSlips.found(rounds, actor, id);
            var unused = slips.unused(round, batch);
            if (unused.isEmpty()) {
                throw Problem.notFound();
            }
            var url = frame.url(round);
            return frame.page("survey/slip-sheet", RoundPlace.of(round))
                    .addObject("round", round)
                    .addObject("batch", batch)
                    .addObject("url", url)
                    .addObject(
                            "slips",
                            unused.stream()
                                    .map(code -> new PrintedSlip(
                                            code,
                                            Qr.of(url + "?s=" + code.letters()).svg()))
                                    .toList());
        });
    }
}
