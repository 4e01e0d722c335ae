package bpm.results;

import bpm.access.Actor;
import bpm.form.FieldSpec;
import bpm.form.FormJson;
import bpm.review.FilingStanding;
import bpm.review.SeenVersion;
import bpm.review.StepNote;
import bpm.shared.Problem;
import bpm.shared.Words;

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

import java.util.List;
import java.util.Optional;

/** {@code …/results} for programs: the fields, the answers, and sending. */
@RestController
@Tag(name = "results")
@RequestMapping("/api/v1" + ResultsPlaceArguments.RESULTS)
class ResultsApi {

    private final OpeningResults opening;
    private final PuttingResults putting;
    private final SubmittingResults submitting;

    ResultsApi(OpeningResults opening, PuttingResults putting, SubmittingResults submitting) {
        this.opening = opening;
        this.putting = putting;
        this.submitting = submitting;
    }

    /** The fields to which answers are given: their codes are the keys of the answers. */
    record ResultsForm(String activity, int version, List<FieldSpec> fields) {}

    /** The answers to be kept, by the codes of the fields. */
    record ResultsAnswers(@Nullable JsonNode answers) {}

    @GetMapping("/form")
    @Operation(summary = "The fields of the results form, version by version")
    ResultsForm form(@PathVariable String activity, @PathVariable String office, Actor actor) {
        var form = opening.open(actor, ResultsPlace.of(activity, office)).form();
        return new ResultsForm(form.activity(), form.version(), FieldSpec.of(form.definition()));
    }

    @GetMapping
    @Operation(summary = "The results with their state and versions; the ETag guards the answers")
    ResponseEntity<ToldResults> results(
            @PathVariable String activity, @PathVariable String office, Actor actor, Words t) {
        return told(actor, ResultsPlace.of(activity, office), t);
    }

    /** Replaces the draft. What cannot be read is refused whole: a program need not be spared. */
    @PutMapping
    @Operation(summary = "Replace the answers; If-Match is the version that was read")
    ResponseEntity<ToldResults> replace(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody ResultsAnswers body,
            @RequestHeader("If-Match") Optional<String> match,
            Actor actor,
            Words t) {
        var place = ResultsPlace.of(activity, office);
        var opened = opening.open(actor, place); // out of scope is told first
        int seen = SeenVersion.of(match, "ต้องส่ง If-Match เป็นเลขรุ่นของแบบที่อ่านมา");
        var answers = Optional.ofNullable(body.answers())
                .filter(JsonNode::isObject)
                .map(FormJson::answers)
                .orElseThrow(() -> Problem.invalid("answers", "ต้องมี answers เป็นวัตถุ JSON"));
        putting.put(actor, opened, answers, seen);
        return told(actor, place, t);
    }

    @PostMapping("/submission")
    @Operation(summary = "Send the results to the office above; they must be complete")
    FilingStanding submit(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody(required = false) @Nullable StepNote body,
            Actor actor) {
        var note = StepNote.of(body);
        var filing =
                submitting.submit(actor, ResultsPlace.of(activity, office), Optional.empty(), note);
        return FilingStanding.of(filing);
    }

    private ResponseEntity<ToldResults> told(Actor actor, ResultsPlace place, Words t) {
        var opened = opening.open(actor, place);
        return ResponseEntity.ok()
                .eTag("\"" + opened.draft().version() + "\"")
                .body(ToldResults.of(opened, t));
    }
}
