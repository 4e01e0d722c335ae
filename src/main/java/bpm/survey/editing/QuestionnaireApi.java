package bpm.survey.editing;

import bpm.access.Actor;
import bpm.review.SeenVersion;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code /activities/…/questionnaire} for programs: what the department asks, and replacing it. */
@RestController
@Tag(name = "questionnaire")
@RequestMapping("/api/v1/activities/{activity}/questionnaire")
class QuestionnaireApi {

    private final OpeningQuestionnaire opening;
    private final SavingQuestionnaire saving;

    QuestionnaireApi(OpeningQuestionnaire opening, SavingQuestionnaire saving) {
        this.opening = opening;
        this.saving = saving;
    }

    /** The questionnaire as it stands: version 0 is the standard one, which nobody has edited. */
    record AskedByDepartment(
            String activity,
            int version,
            Wording title,
            Wording purpose,
            List<Wording> scale,
            List<Section> sections,
            List<Kept> history) {}

    /** A version: who made it, and when. */
    record Kept(int version, Instant at, String by) {}

    @GetMapping
    @Operation(summary = "What the department asks in an activity; the ETag guards it")
    ResponseEntity<AskedByDepartment> questionnaire(@PathVariable String activity, Actor actor) {
        return told(opening.open(actor, activity));
    }

    @PutMapping
    @Operation(
            summary =
                    "Replace the questionnaire; topics of the plan keep their Thai and must all be there;"
                            + " If-Match is the version that was read")
    ResponseEntity<AskedByDepartment> replace(
            @PathVariable String activity,
            @RequestBody JsonNode body,
            @RequestHeader("If-Match") Optional<String> match,
            Actor actor) {
        var opened = opening.open(actor, activity);
        KeepingQuestionnaire.require(opened);
        int seen = SeenVersion.of(match, "ต้องส่ง If-Match เป็นเลขฉบับของแบบประเมินที่อ่านมา");
        return told(saving.save(
                actor,
                opened.activity().key(),
                seen,
                () -> JsonQuestionnaire.read(body, opened.topics())));
    }

    private static ResponseEntity<AskedByDepartment> told(OpenedQuestionnaire opened) {
        var content = opened.content();
        return ResponseEntity.ok()
                .eTag("\"" + opened.version() + "\"")
                .body(new AskedByDepartment(
                        opened.activity().key().toString(),
                        opened.version(),
                        content.title(),
                        content.purpose(),
                        content.scale(),
                        content.sections(),
                        opened.history().stream()
                                .map(one -> new Kept(one.number(), one.at(), one.by()))
                                .toList()));
    }
}
