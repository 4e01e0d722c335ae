package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.paper.TakenAway;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.Map;

/** The tables of following up as Excel and CSV. */
@Controller
class TrackingExportController {

    private final TrackingTables tables;

    TrackingExportController(TrackingTables tables) {
        this.tables = tables;
    }

    @GetMapping("/matrix.{ending:xlsx|csv}")
    void matrix(
            Actor actor,
            Words t,
            FiscalYear year,
            @PathVariable String ending,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        var filter = TrackingFilter.of(actor, year, asked);
        TakenAway.send(
                tables.matrix(actor, t, filter), "matrix-" + filter.under(), ending, response);
    }

    @GetMapping("/timeliness.{ending:xlsx|csv}")
    void timeliness(
            Actor actor,
            Words t,
            FiscalYear year,
            @PathVariable String ending,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        var filter = TrackingFilter.of(actor, year, asked).inAnyState();
        TakenAway.send(
                tables.punctuality(actor, t, filter),
                "timeliness-" + filter.under(),
                ending,
                response);
    }
}
