package bpm.survey.summary;

import bpm.access.Actor;
import bpm.survey.round.RoundPlace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/** Summaries for programs: counts, percents, means, S.D., bands, and before and after. */
@RestController
@Tag(name = "evaluation")
@RequestMapping("/api/v1")
class SummaryApi {

    private final ReadingSummary reading;

    SummaryApi(ReadingSummary reading) {
        this.reading = reading;
    }

    @GetMapping("/rounds/{id:\\d{1,18}}/summary")
    @Operation(summary = "The summary of a round as it is at this moment")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ToldSummary.class)))
    Map<String, Object> round(@PathVariable long id, Actor actor) {
        var shown = reading.ofRound(actor, id, "");
        return SummaryJson.of(shown);
    }

    @GetMapping("/assignments/{activity}/{office}/summary")
    @Operation(summary = "The summary of an office and all below it, and which offices are missing")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ToldSummary.class)))
    Map<String, Object> office(
            @PathVariable String activity, @PathVariable String office, Actor actor) {
        var shown = reading.ofOffice(actor, RoundPlace.of(activity, office), "");
        return SummaryJson.of(shown);
    }
}
