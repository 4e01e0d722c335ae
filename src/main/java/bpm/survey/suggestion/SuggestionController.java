package bpm.survey.suggestion;

import bpm.access.Actor;
import bpm.org.Offices;
import bpm.survey.round.RoundPlace;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the participants of a round, or of an office and all below it, wrote. */
@Controller
class SuggestionController {

    private final ReadingSuggestions reading;
    private final Offices offices;

    SuggestionController(ReadingSuggestions reading, Offices offices) {
        this.reading = reading;
        this.offices = offices;
    }

    @GetMapping("/rounds/{id:\\d{1,18}}/answers")
    ModelAndView round(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Actor actor) {
        return page(reading.ofRound(actor, id, q, page));
    }

    @GetMapping("/assignments/{activity}/{office}/answers")
    ModelAndView office(
            RoundPlace place,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Actor actor) {
        return page(reading.ofOffice(actor, place, q, page));
    }

    private ModelAndView page(Heard heard) {
        return new ModelAndView("survey/suggestions")
                .addObject("heard", heard)
                .addObject("offices", offices);
    }
}
