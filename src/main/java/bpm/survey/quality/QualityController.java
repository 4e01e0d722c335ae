package bpm.survey.quality;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.plan.Plans;
import bpm.survey.keeping.GoneAnswers;
import bpm.survey.round.RoundPlace;
import bpm.survey.round.Rounds;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What to look at in a round's answers, with what may innocently be behind it. */
@Controller
class QualityController {

    private final Transactions transactions;
    private final Rounds rounds;
    private final Sheets answers;
    private final Plans plans;
    private final Offices offices;
    private final GoneAnswers gone;

    QualityController(
            Transactions transactions,
            Rounds rounds,
            Sheets answers,
            Plans plans,
            Offices offices,
            GoneAnswers gone) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.answers = answers;
        this.plans = plans;
        this.offices = offices;
        this.gone = gone;
    }

    @GetMapping("/rounds/{id:\\d{1,18}}/quality")
    ModelAndView quality(@PathVariable long id, Actor actor) {
        return transactions.read(actor, () -> {
            var round = rounds.get(id);
            var sheets = answers.of(round);
            return new ModelAndView("survey/quality")
                    .addObject("round", round)
                    .addObject("place", new RoundPlace(round.activity(), round.office()))
                    .addObject("activity", plans.activity(round.activity()))
                    .addObject("office", offices.get(round.office()))
                    .addObject("answers", sheets.size())
                    .addObject("gone", gone.goneSince(id))
                    .addObject("findings", Looking.over(sheets, round.present()));
        });
    }
}
