package bpm.review;

import bpm.access.Actor;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST …/progress/return} and its like: the road for programs. Twice is a conflict here. */
@RestController
@Tag(
        name = "filings",
        description =
                "The road of every kind of filing: progress, evaluation, area, results, overview")
class StepsApi {

    private final TakingStep taking;

    StepsApi(TakingStep taking) {
        this.taking = taking;
    }

    @PostMapping(
            "/api/v1" + FilingRefArguments.ROAD + "/{step:withdrawal|return|approval|reopening}")
    @Operation(summary = "Withdraw, return, approve or reopen a filing; a return needs its reason")
    FilingStanding take(
            @PathVariable String activity,
            @PathVariable String office,
            @PathVariable String filing,
            @PathVariable String step,
            @RequestBody(required = false) @Nullable StepNote body,
            Actor actor) {
        var ref = FilingRef.of(filing, activity, office).orElseThrow(Problem::notFound);
        var wanted = FilingStep.at(step).orElseThrow(Problem::notFound);
        var moved = taking.take(actor, ref, wanted, StepNote.of(body));
        return FilingStanding.of(moved);
    }
}
