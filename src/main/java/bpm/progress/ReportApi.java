package bpm.progress;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.progress.report.ProgressForm;
import bpm.progress.report.ReadingForm;
import bpm.review.Filings;
import bpm.review.SeenVersion;
import bpm.shared.Problem;
import bpm.shared.Words;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET} and {@code PUT …/progress}: the report for programs; its version is the ETag, for {@code
 * If-Match}.
 */
@RestController
@Tag(name = "progress")
class ReportApi {

    static final String REPORT = "/api/v1" + ReportPlaceArguments.REPORT;

    /**
     * A report as programs write it (รายงานที่โปรแกรมเขียน), for the API's description: what is left
     * out is empty.
     */
    record WrittenReport(
            @Nullable WrittenResponsible responsible,
            @Nullable List<WrittenDates> dates,
            @Nullable List<String> successPoints,
            @Nullable BigDecimal result,
            @Nullable BigDecimal percent,
            @Nullable String percentReason,
            @Nullable String remarks) {

        /** Who is responsible, and their phone. */
        record WrittenResponsible(
                @Nullable String name, @Nullable String phone) {}

        /** From when until when; a day alone is also the last one. */
        record WrittenDates(String from, @Nullable String to) {}
    }

    private final OpeningReport opening;
    private final SavingDraft saving;
    private final Transactions transactions;
    private final Filings filings;
    private final Clock clock;

    ReportApi(
            OpeningReport opening,
            SavingDraft saving,
            Transactions transactions,
            Filings filings,
            Clock clock) {
        this.opening = opening;
        this.saving = saving;
        this.transactions = transactions;
        this.filings = filings;
        this.clock = clock;
    }

    @GetMapping(REPORT)
    @Operation(summary = "The progress report with its state and history; the ETag is its version")
    ResponseEntity<ToldReport> report(
            @PathVariable String activity, @PathVariable String office, Actor actor, Words t) {
        return told(actor, ReportPlace.of(activity, office), t);
    }

    /** Replaces the draft. What cannot be read is refused whole: a program need not be spared. */
    @PutMapping(REPORT)
    @Operation(
            summary =
                    "Replace the draft of the progress report; If-Match is the version that was read",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(implementation = WrittenReport.class))))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ToldReport.class)))
    @ApiResponse(
            responseCode = "412",
            description = "Somebody else saved it since it was read",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    ResponseEntity<?> replace(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody JsonNode body,
            @RequestHeader("If-Match") Optional<String> match,
            Actor actor,
            Words t) {
        var place = ReportPlace.of(activity, office);
        opening.open(actor, place); // out of scope is told first
        int seen = SeenVersion.of(match, "ต้องส่ง If-Match เป็นเลขรุ่นของรายงานที่อ่านมา");
        var form = readable(ReportBody.form(body));
        var saved = saving.save(actor, place, new TypedDraft(form, seen, "", true));
        if (saved instanceof Saved.Stale stale) {
            return refused(
                    HttpStatus.PRECONDITION_FAILED,
                    t.s(
                            "{0} แก้ไขรายงานนี้เมื่อ {1} กรุณาอ่านรายงานใหม่ก่อนบันทึก",
                            stale.theirs().updatedByName(), stale.theirs().updatedAt()));
        }
        return told(actor, place, t);
    }

    private ProgressForm readable(ProgressForm form) {
        var reading = ReadingForm.read(form, LocalDate.now(clock));
        if (!reading.errors().isEmpty()) {
            throw Problem.invalid(reading.errors());
        }
        return form;
    }

    private ResponseEntity<ToldReport> told(Actor actor, ReportPlace place, Words t) {
        return transactions.read(actor, () -> {
            var opened = opening.open(actor, place);
            var steps = filings.steps(place.filing());
            return ResponseEntity.ok()
                    .eTag("\"" + opened.version() + "\"")
                    .body(ToldReport.of(opened, steps, t));
        });
    }

    private static ResponseEntity<ProblemDetail> refused(HttpStatus status, String sentence) {
        var detail = ProblemDetail.forStatusAndDetail(status, sentence);
        detail.setType(URI.create("urn:bpm:stale"));
        detail.setProperty("errors", List.of());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
