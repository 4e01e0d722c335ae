package bpm.survey.summary;

import bpm.access.Actor;
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

    @GetMapping(ROUND + ".xlsx")
    void roundXlsx(@PathVariable long id, Actor actor, Words t, HttpServletResponse response)
            throws IOException {
        xlsx(reading.ofRound(actor, id, ""), t, response);
    }

    @GetMapping(ROUND + ".csv")
    void roundCsv(@PathVariable long id, Actor actor, Words t, HttpServletResponse response)
            throws IOException {
        csv(reading.ofRound(actor, id, ""), t, response);
    }

    @GetMapping(OFFICE + ".xlsx")
    void officeXlsx(RoundPlace place, Actor actor, Words t, HttpServletResponse response)
            throws IOException {
        xlsx(reading.ofOffice(actor, place, ""), t, response);
    }

    @GetMapping(OFFICE + ".csv")
    void officeCsv(RoundPlace place, Actor actor, Words t, HttpServletResponse response)
            throws IOException {
        csv(reading.ofOffice(actor, place, ""), t, response);
    }

    private static ModelAndView page(ShownSummary shown) {
        return new ModelAndView("survey/summary/page").addObject("shown", shown);
    }

    private static void xlsx(ShownSummary shown, Words t, HttpServletResponse response)
            throws IOException {
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", named(shown, "xlsx"));
        SummaryTable.of(t, shown).toXlsx(response.getOutputStream());
    }

    private static void csv(ShownSummary shown, Words t, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", named(shown, "csv"));
        SummaryTable.of(t, shown).toCsv(response.getOutputStream());
    }

    private static String named(ShownSummary shown, String ending) {
        var round = shown.round().map(one -> "-" + one.number()).orElse("");
        return "attachment; filename=\"ea3-" + shown.place().activity() + "-"
                + shown.place().office() + round + "." + ending + "\"";
    }
}
