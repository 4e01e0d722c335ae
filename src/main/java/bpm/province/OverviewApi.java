package bpm.province;

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

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code …/overview} for programs: the merged figures, the comment and causes, sending, and what was
 * sent.
 */
@RestController
@Tag(name = "overview")
@RequestMapping("/api/v1" + OverviewPlaceArguments.OVERVIEW)
class OverviewApi {

    private final OpeningOverview opening;
    private final WritingOverview writing;
    private final SubmittingOverview submitting;
    private final BeginningSupplement supplementing;
    private final DiscardingSupplement discarding;

    OverviewApi(
            OpeningOverview opening,
            WritingOverview writing,
            SubmittingOverview submitting,
            BeginningSupplement supplementing,
            DiscardingSupplement discarding) {
        this.opening = opening;
        this.writing = writing;
        this.submitting = submitting;
        this.supplementing = supplementing;
        this.discarding = discarding;
    }

    /** The overview as it stands now, and every version that was sent, latest first. */
    record ProvinceOverview(
            FilingState state,
            int version,
            int supplement,
            String comment,
            Map<String, String> causes,
            OverviewContent content,
            List<String> later,
            List<SentOverview> history) {}

    /** One version as it was sent. */
    record SentOverview(
            int version,
            int supplement,
            Instant at,
            String by,
            String comment,
            OverviewContent content) {}

    /** The province's comment, and the cause of each missing office by its code. */
    record WrittenOverview(
            @Nullable String comment, @Nullable Map<String, String> causes) {}

    @GetMapping
    @Operation(summary = "The merged reports of a province; the ETag guards comment and causes")
    ResponseEntity<ProvinceOverview> overview(
            @PathVariable String activity, @PathVariable String province, Actor actor) {
        return told(actor, OverviewPlace.of(activity, province));
    }

    @PutMapping
    @Operation(summary = "Replace comment and causes; If-Match is the version that was read")
    ResponseEntity<ProvinceOverview> write(
            @PathVariable String activity,
            @PathVariable String province,
            @RequestBody WrittenOverview body,
            @RequestHeader("If-Match") Optional<String> match,
            Actor actor) {
        var place = OverviewPlace.of(activity, province);
        opening.open(actor, place); // out of scope is told first
        int seen = SeenVersion.of(match, "ต้องส่ง If-Match เป็นเลขรุ่นของภาพรวมที่อ่านมา");
        writing.write(
                actor,
                place,
                new TypedOverview(
                        Optional.ofNullable(body.comment()).orElse(""),
                        Optional.ofNullable(body.causes()).orElse(Map.of()),
                        "",
                        seen));
        return told(actor, place);
    }

    @PostMapping("/submission")
    @Operation(summary = "Seal the overview and send it to the department")
    FilingStanding submit(
            @PathVariable String activity,
            @PathVariable String province,
            @RequestBody(required = false) @Nullable StepNote body,
            Actor actor) {
        var note = StepNote.of(body);
        var filing = submitting.submit(
                actor, OverviewPlace.of(activity, province), Optional.empty(), note);
        return FilingStanding.of(filing);
    }

    @PostMapping("/supplement")
    @Operation(summary = "Begin a supplement of an approved overview when offices reported later")
    FilingStanding supplement(
            @PathVariable String activity, @PathVariable String province, Actor actor) {
        var filing = supplementing.begin(actor, OverviewPlace.of(activity, province));
        return FilingStanding.of(filing);
    }

    @PostMapping("/supplement/discarding")
    @Operation(summary = "Give up a supplement that was begun and not sent")
    FilingStanding discard(
            @PathVariable String activity, @PathVariable String province, Actor actor) {
        var filing = discarding.discard(actor, OverviewPlace.of(activity, province));
        return FilingStanding.of(filing);
    }

    private ResponseEntity<ProvinceOverview> told(Actor actor, OverviewPlace place) {
        var opened = opening.open(actor, place);
        var draft = opened.draft();
        return ResponseEntity.ok()
                .eTag("\"" + draft.version() + "\"")
                .body(new ProvinceOverview(
                        opened.state(),
                        opened.filing().map(filing -> filing.version()).orElse(0),
                        draft.supplement(),
                        draft.comment(),
                        draft.causes(),
                        opened.now(),
                        opened.later().stream().map(code -> code.value()).toList(),
                        opened.sent().stream().map(OverviewApi::sent).toList()));
    }

    private static SentOverview sent(SealedOverview sealed) {
        return new SentOverview(
                sealed.version(),
                sealed.supplement(),
                sealed.at(),
                sealed.by(),
                sealed.comment(),
                sealed.content());
    }
}
