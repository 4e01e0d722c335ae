package bpm.plan.revision;

import bpm.access.Actor;
import bpm.plan.Edition;
import bpm.plan.Plans;
import bpm.plan.file.PlanFile;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/**
 * {@code GET} and {@code PUT /api/v1/plans/{year}}: the whole plan; the ETag is its version, for
 * {@code If-Match}.
 */
@RestController
@Tag(name = "plans")
class PlansApi {

    private final Plans plans;
    private final RevisingPlan revising;

    PlansApi(Plans plans, RevisingPlan revising) {
        this.plans = plans;
        this.revising = revising;
    }

    @GetMapping("/api/v1/plans/{year}")
    @Operation(summary = "The whole plan of a year; the ETag is its version")
    ResponseEntity<JsonNode> plan(@PathVariable String year, Actor actor) {
        return told(plans.find(year(year), actor).orElseThrow(Problem::notFound));
    }

    /** Replaces the department's projects of the year, or makes a draft where there is no plan yet. */
    @PutMapping("/api/v1/plans/{year}")
    @Operation(
            summary = "Replace the whole plan of a year, in the same fields as it is told; If-Match"
                    + " is the version that was read, and is left out where there is none",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(type = "object"))))
    ResponseEntity<JsonNode> replace(
            @PathVariable("year") String number,
            @RequestBody JsonNode body,
            @RequestHeader("If-Match") Optional<String> match,
            Actor actor) {
        if (!Plans.mayRevise(actor)) {
            throw RevisingPlan.refused();
        }
        var year = year(number);
        var there = plans.find(year);
        if (there.isPresent() && match.isEmpty()) {
            throw Problem.versionNeeded("ต้องส่ง If-Match เป็นเลขรุ่นของแผนที่อ่านมา");
        }
        var plan = PlanFile.read(body);
        if (!plan.year().equals(year)) {
            throw Problem.invalid(
                    "year", "ไฟล์นี้เป็นแผนของปี {0} ไม่ใช่ปี {1}", plan.year(), year);
        }
        int version = match.map(PlansApi::version).orElse(RevisingPlan.NO_PLAN_YET);
        revising.revise(actor, year, version, "plan.replaced", before -> plan.andAddedOf(before));
        return told(plans.find(year, actor).orElseThrow(Problem::notFound));
    }

    private static ResponseEntity<JsonNode> told(Edition edition) {
        return ResponseEntity.ok()
                .eTag("\"" + edition.version() + "\"")
                .body(PlanFile.json(edition.plan()));
    }

    private static int version(String match) {
        var digits = match.replace("\"", "").strip();
        if (!digits.matches("\\d{1,9}")) {
            throw Problem.invalid("If-Match", "ต้องเป็น ETag ที่ได้จากการอ่านแผน");
        }
        return Integer.parseInt(digits);
    }

    private static FiscalYear year(String text) {
        if (!text.matches("2[4-6]\\d\\d")) {
            throw Problem.notFound();
        }
        return new FiscalYear(Integer.parseInt(text));
    }
}
