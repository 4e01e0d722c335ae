package bpm.survey.counted;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.survey.round.RoundFrame;
import bpm.survey.round.RoundPlace;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;

/** Gathers what the page of counts shows. */
@Component
class CountsPages {

    private final Transactions transactions;
    private final CountsDesk desk;
    private final RoundFrame frame;

    CountsPages(Transactions transactions, CountsDesk desk, RoundFrame frame) {
        this.transactions = transactions;
        this.desk = desk;
        this.frame = frame;
    }

    /** A form as it was sent: over which version, and whether its box said that there are no sheets. */
    record Sent(TypedCounts typed, int seen, boolean noSheets) {}

    ModelAndView show(Actor actor, long id) {
        return transactions.read(actor, () -> {
            var opened = desk.open(actor, id);
            return page(
                    opened,
                    new Sent(opened.typed(), opened.version(), false),
                    Optional.empty(),
                    List.of());
        });
    }

    /** What could not be saved: over the version that was seen, unless the newest is shown beside it. */
    ModelAndView again(Actor actor, long id, Sent sent, Problem problem) {
        return transactions.read(actor, () -> {
            var opened = desk.open(actor, id);
            boolean stale = problem.kind() == Problem.Kind.STALE;
            int seen = stale ? opened.version() : sent.seen();
            var page = page(
                    opened,
                    new Sent(sent.typed(), seen, sent.noSheets()),
                    opened.kept()
                            .filter(kept -> stale)
                            .map(kept -> new OtherCounts(
                                    kept.by(), kept.at(), opened.typed(), sent.typed())),
                    problem.errorsAt(TypedCounts.RESPONDENTS));
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        });
    }

    private ModelAndView page(
            CountsDesk.Opened opened,
            Sent sent,
            Optional<OtherCounts> other,
            List<FieldError> errors) {
        return frame.page("survey/counted/counts", RoundPlace.of(opened.round()))
                .addObject("round", opened.round())
                .addObject("parts", CountRow.of(opened.questionnaire()))
                .addObject("scale", opened.questionnaire().scale())
                .addObject("typed", sent.typed())
                .addObject("seen", sent.seen())
                .addObject("answered", opened.answered())
                .addObject("noSheets", sent.noSheets())
                .addObject("other", other)
                .addObject("errors", errors);
    }
}
