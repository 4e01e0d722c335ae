package bpm.survey.asking;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.Problem;
import bpm.shared.Words;
import bpm.survey.question.ComposingQuestionnaire;
import bpm.survey.round.Round;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What an office would ask in a round made now, just as participants see it, without sending (ดูตัวอย่าง). */
@Controller
class PreviewController {

    private final Transactions transactions;
    private final Plans plans;
    private final Offices offices;
    private final ComposingQuestionnaire composing;
    private final Clock clock;

    PreviewController(
            Transactions transactions,
            Plans plans,
            Offices offices,
            ComposingQuestionnaire composing,
            Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.offices = offices;
        this.composing = composing;
        this.clock = clock;
    }

    /** With the reader's own office where none is named. */
    @GetMapping("/plan/activities/{activity}/questionnaire/preview")
    ModelAndView preview(
            @PathVariable String activity,
            @RequestParam Optional<String> office,
            @RequestParam(defaultValue = "") String lang,
            Words reader,
            Actor actor) {
        var language = lang.isEmpty() && reader.english() ? "en" : lang;
        var asking = office.map(PreviewController::code).orElse(actor.office());
        return transactions.read(actor, () -> {
            var found = activity(actor, activity);
            if (!actor.sees(asking)) {
                throw Problem.notFound();
            }
            var questionnaire = composing.compose(found, asking);
            var asked = new AskedRound(round(found, asking), questionnaire, offices.get(asking));
            return new ModelAndView("survey/asking/form")
                    .addObject("t", AskingController.words(language))
                    .addObject("asked", asked)
                    .addObject("filled", Filled.empty(""))
                    .addObject("preview", Optional.of("&office=" + asking));
        });
    }

    private static OfficeCode code(String named) {
        if (!OfficeCode.isCode(named)) {
            throw Problem.notFound();
        }
        return new OfficeCode(named);
    }

    private Activity activity(Actor actor, String named) {
        return ActivityKey.parse(named)
                .flatMap(key -> plans.find(key.year(), actor)
                        .flatMap(edition -> edition.plan().activity(key)))
                .orElseThrow(Problem::notFound);
    }

    /** A round that is held today and stands nowhere. */
    private Round round(Activity activity, OfficeCode office) {
        var today = LocalDate.now(clock.withZone(Words.BANGKOK));
        return new Round(
                0,
                activity.key(),
                office,
                1,
                "",
                "",
                today,
                today,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                0);
    }
}
