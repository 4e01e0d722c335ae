package bpm.survey.live;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.round.RoundFrame;
import bpm.survey.round.RoundPlace;
import bpm.survey.round.Rounds;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The wall of the hall (หน้าจอฉายในห้องประชุม): the code to scan or type, and how many have answered. */
@Controller
class ProjectorController {

    private final Transactions transactions;
    private final Rounds rounds;
    private final RoundFrame frame;
    private final WatchedRounds watched;

    ProjectorController(
            Transactions transactions, Rounds rounds, RoundFrame frame, WatchedRounds watched) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.frame = frame;
        this.watched = watched;
    }

    @GetMapping("/rounds/{id:\\d{1,18}}/projector")
    ModelAndView show(@PathVariable long id, Actor actor) {
        return transactions.read(actor, () -> {
            var round = rounds.get(id);
            round.requireSheets();
            return frame.page("survey/projector", RoundPlace.of(round))
                    .addObject("round", round)
                    .addObject("count", watched.first(actor, id))
                    .addObject("url", frame.url(round));
        });
    }
}
