package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;

/** Gathers what the pages of rounds show. */
@Component
class RoundPages {

    private final Transactions transactions;
    private final RoundLines lines;
    private final Rounds rounds;
    private final RoundPlaces places;
    private final RoundFrame frame;
    private final AskedEditions asked;

    RoundPages(
            Transactions transactions,
            RoundLines lines,
            Rounds rounds,
            RoundPlaces places,
            RoundFrame frame,
            AskedEditions asked) {
        this.transactions = transactions;
        this.lines = lines;
        this.rounds = rounds;
        this.places = places;
        this.frame = frame;
        this.asked = asked;
    }

    /** The rounds of an assignment, with the form of a new one. */
    ModelAndView list(Actor actor, RoundPlace place, TypedRound typed, List<FieldError> errors) {
        return transactions.read(actor, () -> {
            boolean asks = places.asks(place);
            var page = frame.page("survey/rounds", place)
                    .addObject("lines", lines.of(place))
                    .addObject("asks", asks)
                    .addObject("mayKeep", asks && actor.is(Role.REPORTER, place.office()))
                    .addObject("typed", typed);
            return with(errors, page);
        });
    }

    /** A round with everything that can be done from there. */
    ModelAndView round(Actor actor, long id) {
        return transactions.read(actor, () -> {
            var line = lines.get(id);
            var round = line.round();
            boolean answered = rounds.hasAnswers(id);
            return frame.page("survey/round", RoundPlace.of(round))
                    .addObject("line", line)
                    .addObject("url", frame.url(round))
                    .addObject("mayKeep", round.isKeptBy(actor))
                    .addObject("answered", answered)
                    .addObject("gone", frame.goneSince(round))
                    .addObject("newer", !answered && asked.isNewerThan(round));
        });
    }

    /** The form in which a round is changed; without typed fields, as the round is. */
    ModelAndView edit(Actor actor, long id) {
        return transactions.read(actor, () -> {
            var round = rounds.get(id);
            KeepingRounds.require(actor, round);
            return edit(round, TypedRound.of(round), round.version(), List.of());
        });
    }

    ModelAndView edit(Actor actor, long id, TypedRound typed, int seen, List<FieldError> errors) {
        return transactions.read(actor, () -> edit(rounds.get(id), typed, seen, errors));
    }

    /** The same form over what somebody else saved meanwhile: what was typed stays, to be saved once more. */
    ModelAndView changed(Actor actor, long id, TypedRound typed, Problem told) {
        return transactions.read(actor, () -> {
            var round = rounds.get(id);
            var page = edit(round, typed, round.version(), told.errorsAt("number"));
            page.addObject("theirs", Optional.of(TypedRound.of(round)))
                    .setStatus(HttpStatus.CONFLICT);
            return page;
        });
    }

    private ModelAndView edit(Round round, TypedRound typed, int seen, List<FieldError> errors) {
        return with(
                errors,
                frame.page("survey/round-edit", RoundPlace.of(round))
                        .addObject("round", round)
                        .addObject("typed", typed)
                        .addObject("theirs", Optional.empty())
                        .addObject("seen", seen));
    }

    private static ModelAndView with(List<FieldError> errors, ModelAndView page) {
        page.addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
