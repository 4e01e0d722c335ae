package bpm.survey.round;

import bpm.access.Actor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;

/** Rounds for programs: made in one call, listed by assignment, opened and closed. */
@RestController
@Tag(name = "rounds")
@RequestMapping("/api/v1")
class RoundsApi {

    private static final String ROUND = "/rounds/{id:\\d{1,18}}";
    private static final int LARGEST_PAGE = 1000;

    private final TellingRounds telling;
    private final MakingRound making;
    private final OpeningRound opening;
    private final ClosingRound closing;

    RoundsApi(
            TellingRounds telling, MakingRound making, OpeningRound opening, ClosingRound closing) {
        this.telling = telling;
        this.making = making;
        this.opening = opening;
        this.closing = closing;
    }

    /** What a program needs to know of the round that it made. */
    record MadeRound(long id, String code, String url) {}

    /** A page of rounds. */
    record RoundListing(List<ToldRound> items, int total) {}

    @PostMapping("/rounds")
    @Operation(summary = "Make a round; url is where its participants answer")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<MadeRound> make(@RequestBody WantedRound wanted, Actor actor) {
        var round = making.make(actor, wanted.read());
        return ResponseEntity.created(URI.create("/api/v1" + round.path()))
                .body(new MadeRound(round.id(), round.code(), telling.url(round)));
    }

    @GetMapping(ROUND)
    @Operation(summary = "A round with its door and the answers so far")
    ToldRound round(@PathVariable long id, Actor actor) {
        return telling.one(actor, id);
    }

    @GetMapping("/assignments/{activity}/{office}/rounds")
    @Operation(summary = "The rounds of an assignment, first one first")
    RoundListing rounds(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Actor actor) {
        int most = Math.clamp(size, 1, LARGEST_PAGE);
        var all = telling.all(actor, RoundPlace.of(activity, office));
        var items =
                all.stream().skip((long) Math.max(0, page) * most).limit(most).toList();
        return new RoundListing(items, all.size());
    }

    @PostMapping(ROUND + "/opening")
    @Operation(summary = "Open the door for participants, also again after it was closed")
    ToldRound open(@PathVariable long id, Actor actor) {
        opening.open(actor, id);
        return round(id, actor);
    }

    @PostMapping(ROUND + "/closing")
    @Operation(summary = "Close the door")
    ToldRound close(@PathVariable long id, Actor actor) {
        closing.close(actor, id);
        return round(id, actor);
    }
}
