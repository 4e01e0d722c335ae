package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.review.FilingStanding;
import bpm.review.FilingState;
import bpm.review.SeenVersion;
import bpm.review.StepNote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code …/evaluation} for programs: the comment, sending, and each summary as it was sealed. */
@RestController
@Tag(name = "evaluation")
@RequestMapping("/api/v1" + EvaluationPlaceArguments.EVALUATION)
class EvaluationApi {

    private final OpeningEvaluation opening;
    private final WritingComment writing;
    private final SubmittingEvaluation submitting;

    EvaluationApi(
            OpeningEvaluation opening, WritingComment writing, SubmittingEvaluation submitting) {
        this.opening = opening;
        this.writing = writing;
        this.submitting = submitting;
    }

    /** The evaluation as it stands; the summary is that of the version sent last. */
    record Evaluation(
            String comment,
            FilingState state,
            int version,
            long responses,
            List<SealedEvaluation> history) {}

    /** One version: its digest is taken of the summary, the counts and the comment. */
    record SealedEvaluation(
            int version, Instant at, String by, String comment, String digest, JsonNode summary) {}

    /** The comment to be sealed with the summary. */
    record Commented(@Nullable String comment) {}

    @GetMapping
    @Operation(
            summary =
                    "The evaluation with its state and sealed versions; the ETag guards the comment")
    ResponseEntity<Evaluation> evaluation(
            @PathVariable String activity, @PathVariable String office, Actor actor) {
        return told(actor, EvaluationPlace.of(activity, office));
    }

    @PutMapping
    @Operation(summary = "Replace the officer's comment; If-Match is the version that was read")
    ResponseEntity<Evaluation> comment(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody Commented body,
            @RequestHeader("If-Match") Optional<String> match,
            Actor actor) {
        var place = EvaluationPlace.of(activity, office);
        opening.open(actor, place); // out of scope is told first
        int seen = SeenVersion.of(match, "ต้องส่ง If-Match เป็นเลขรุ่นของความเห็นที่อ่านมา");
        writing.write(actor, place, Optional.ofNullable(body.comment()).orElse(""), seen);
        return told(actor, place);
    }

    @PostMapping("/submission")
    @Operation(summary = "Seal the summary with the comment and send it to the office above")
    FilingStanding submit(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody(required = false) @Nullable StepNote body,
            Actor actor) {
        var note = StepNote.of(body);
        var filing = submitting.submit(
                actor,
                EvaluationPlace.of(activity, office),
                SubmittingEvaluation.Seen.whatever(),
                note);
        return FilingStanding.of(filing);
    }

    private ResponseEntity<Evaluation> told(Actor actor, EvaluationPlace place) {
        var opened = opening.open(actor, place);
        var history = opened.sealed().stream()
                .map(one -> new SealedEvaluation(
                        one.version(),
                        one.at(),
                        one.by(),
                        one.comment(),
                        one.digest(),
                        one.content().summary()))
                .toList();
        return ResponseEntity.ok()
                .eTag("\"" + opened.comment().version() + "\"")
                .body(new Evaluation(
                        opened.comment().text(),
                        opened.state(),
                        opened.filing().map(filing -> filing.version()).orElse(0),
                        opened.now().attendance().responses(),
                        history));
    }
}
