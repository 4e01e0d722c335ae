package bpm.survey.summary;

import bpm.access.Actor;
import bpm.paper.TakenAway;
import bpm.shared.Words;
import bpm.survey.round.RoundPlace;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** The summary of a round, or of an office and all below it, as a page and as a spreadsheet. */
@Controller
class SummaryController {

    private static final String ROUND = "/rounds/{id:\\d{1,18}}/summary";
    private static final String OFFICE = "/assignments/{activity}/{office}/summary";
    private static final String ENDING = ".{type:xlsx|csv}";

    private final ReadingSummary reading;

    SummaryController(ReadingSummary reading) {
        this.reading = reading;
    }

    @GetMapping(ROUND)
    ModelAndView round(
            @PathVariable long id, @RequestParam(defaultValue = "") String by, Actor actor) {
        return page(reading.ofRound(actor, id, by));
    }

    @GetMapping(OFFICE)
    ModelAndView office(RoundPlace place, @RequestParam(defaultValue = "") String by, Actor actor) {
        return page(reading.ofOffice(actor, place, by));
    }

    @GetMapping(ROUND + ENDING)
    void roundTable(
            @PathVariable long id,
            @PathVariable String type,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        send(reading.ofRound(actor, id, ""), t, type, response);
    }

    @GetMapping(OFFICE + ENDING)
    void officeTable(
            RoundPlace place,
            @PathVariable String type,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        send(reading.ofOffice(actor, place, ""), t, type, response);
    }

    private static ModelAndView page(ShownSummary shown) {
        return new ModelAndView("survey/summary/page").addObject("shown", shown);
    }

    private static void send(
            ShownSummary shown, Words t, String ending, HttpServletResponse response)
            throws IOException {
        var round = shown.round().map(one -> "-" + one.number()).orElse("");
        var place = shown.place();
        var name = "ea3-" + place.activity() + "-" + place.office() + round;
        TakenAway.send(SummaryTable.of(t, shown), name, ending, response);
    }
}
