package bpm.survey.sheet;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gathers what the pages of the paper desk show. */
@Component
class PaperPages {

    private static final int LAST = 12;

    private final Transactions transactions;
    private final Desks desks;
    private final Sheets sheets;
    private final Seconds seconds;
    private final RoundFrame frame;

    PaperPages(
            Transactions transactions,
            Desks desks,
            Sheets sheets,
            Seconds seconds,
            RoundFrame frame) {
        this.transactions = transactions;
        this.desks = desks;
        this.sheets = sheets;
        this.seconds = seconds;
        this.frame = frame;
    }

    /** The desk with an empty sheet, or with one that could not be saved. */
    ModelAndView desk(Actor actor, long id, Optional<TypedSheet> typed, List<FieldError> errors) {
        return transactions.read(actor, () -> {
            var desk = desks.open(actor, id);
            var sheet = typed.orElseGet(() -> TypedSheet.blank(sheets.next(id)));
            return page("survey/sheet/desk", desk, sheet, errors)
                    .addObject("key", UUID.randomUUID().toString())
                    .addObject("count", sheets.count(id))
                    .addObject("last", sheets.last(id, LAST))
                    .addObject("gone", sheets.gone(id))
                    .addObject("purged", frame.goneSince(desk.round()));
        });
    }

    ModelAndView edit(Actor actor, long id, int number) {
        return transactions.read(actor, () -> {
            var desk = desks.open(actor, id);
            var kept = sheets.get(id, number);
            return edit(desk, kept, desk.typed(kept), List.of())
                    .addObject("seen", kept.id())
                    .addObject("stale", false);
        });
    }

    /** A correction that was not saved, over what was seen; over the newest only where that is shown. */
    ModelAndView again(
            Actor actor, long id, int number, UUID seen, TypedSheet typed, Problem problem) {
        return transactions.read(actor, () -> {
            var desk = desks.open(actor, id);
            var kept = sheets.get(id, number);
            boolean stale = problem.kind() == Problem.Kind.STALE;
            var page = edit(desk, kept, typed, problem.errorsAt(SheetError.SHEET))
                    .addObject("seen", stale ? kept.id() : seen)
                    .addObject("stale", stale);
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        });
    }

    /** The second typing: an empty sheet under a number that was drawn, and what was found so far. */
    ModelAndView second(Actor actor, long id, Optional<TypedSheet> typed, List<FieldError> errors) {
        return transactions.read(actor, () -> {
            var desk = desks.open(actor, id);
            var next = seconds.next(id);
            var sheet = typed.orElseGet(() ->
                    next.map(TypedSheet::blank).orElseGet(() -> new TypedSheet("", Map.of())));
            return page("survey/sheet/second", desk, sheet, errors)
                    .addObject("left", next.isPresent())
                    .addObject("count", sheets.count(id))
                    .addObject("found", Comparison.of(desk, seconds.of(id)));
        });
    }

    private ModelAndView edit(
            Desk desk, KeptSheet kept, TypedSheet typed, List<FieldError> errors) {
        return page("survey/sheet/edit", desk, typed, errors)
                .addObject("kept", kept)
                .addObject("theirs", desk.typed(kept));
    }

    private ModelAndView page(String view, Desk desk, TypedSheet typed, List<FieldError> errors) {
        var page = frame.page(view, RoundPlace.of(desk.round()))
                .addObject("round", desk.round())
                .addObject("form", desk.form())
                .addObject("typed", typed)
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
